using MetastaticBC.Bot.Conversations;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The conversations that Direct Line clients hold here.</summary>
/// <param name="newId">Gives an id that no one can guess.</param>
public sealed class DirectLineConversations(TimeProvider clock, Func<string> newId)
{
    private const int Capacity = 10_000;

    private readonly BoundedMemory<DirectLineConversation> _conversations = new(Capacity);

    public string NewId() => newId();

    /// <summary>The conversation of a token, begun where it has not been.</summary>
    public DirectLineConversation Begin(string id) => _conversations.GetOrAdd(id, () => new DirectLineConversation(id, clock));

    /// <summary>Null where it was never begun or is forgotten.</summary>
    public DirectLineConversation? Find(string id) => _conversations.TryGet(id, out var conversation) ? conversation : null;
}
