using MetastaticBC.Answers.Dialogue;

namespace MetastaticBC.Bot.Conversations;

/// <summary>Keeps the state of conversations in this process, and lets the turns of each run one after the other.</summary>
public sealed class ConversationMemory
{
    /// <summary>Conversations kept at once, each of a few dozen bytes.</summary>
    private const int Capacity = 10_000;

    private readonly BoundedMemory<Entry> _entries = new(Capacity);

    /// <summary>Waits for the conversation's earlier turns; dispose what comes back to let the next turn run.</summary>
    /// <param name="key">Null: a conversation that no later message can name, and so not kept.</param>
    public async ValueTask<ConversationTurn> EnterAsync(string? key, CancellationToken cancellationToken)
    {
        var entry = key is null ? new Entry() : _entries.GetOrAdd(key, () => new Entry());
        await entry.Gate.WaitAsync(cancellationToken);
        return new ConversationTurn(entry);
    }

    /// <summary>The conversation is over: a later message under its key begins a new one.</summary>
    public void Forget(string key) => _entries.Remove(key);

    internal sealed class Entry
    {
        /// <summary>Never disposed: it owns no handle as long as nobody asks for one, and a late turn may still release it.</summary>
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public ConversationState State { get; set; } = ConversationState.Start;

        public bool Greeted { get; set; }
    }
}
