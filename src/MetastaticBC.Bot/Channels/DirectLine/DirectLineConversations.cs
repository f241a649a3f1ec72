using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The conversations that Direct Line clients hold here.</summary>
/// <param name="states">What the bot remembers of them: it ends with the conversation.</param>
/// <param name="newId">Gives an id that no one can guess.</param>
public sealed class DirectLineConversations(DirectLineOptions options, ConversationMemory states, TimeProvider clock, Func<string> newId)
{
    private const int Capacity = 10_000;

    private readonly BoundedMemory<DirectLineConversation> _conversations = new(Capacity);

    /// <summary>Tokens may outlive their conversation, and must not begin it again.</summary>
    private readonly BoundedMemory<string> _ended = new(Capacity);

    public string NewId() => newId();

    /// <summary>Whether the conversation is open, or was never begun.</summary>
    public bool MayBegin(string id) => Find(id) is not null || !_ended.TryGet(id, out _);

    /// <summary>Whether <see cref="Begin"/> would make a new one.</summary>
    public bool IsNew(string id) => Find(id) is null;

    /// <summary>The conversation of a token, begun where it has not been.</summary>
    public DirectLineConversation Begin(string id) =>
        _conversations.GetOrAdd(id, () => new DirectLineConversation(id, TimeSpan.FromMinutes(options.IdleMinutes), options.SocketsPerConversation, clock));

    /// <summary>Null where it was never begun, has ended or is forgotten.</summary>
    public DirectLineConversation? Find(string id)
    {
        if (!_conversations.TryGet(id, out var conversation))
            return null;
        if (!conversation.IsOver)
            return conversation;
        End(id);
        return null;
    }

    /// <summary>Closes the conversation's streams and forgets it, with all that was said.</summary>
    public void End(string id)
    {
        if (!_conversations.Remove(id, out var conversation))
            return;
        _ended.GetOrAdd(id, () => id);
        conversation.End();
        states.Forget(ConversationKey.Of(ChannelIds.DirectLine, id));
    }
}
