using MetastaticBC.Answers.Dialogue;

namespace MetastaticBC.Bot.Conversations;

/// <summary>The sole right to one conversation's state until disposed.</summary>
public sealed class ConversationTurn : IDisposable
{
    private readonly ConversationMemory.Entry _entry;

    internal ConversationTurn(ConversationMemory.Entry entry) => _entry = entry;

    public ConversationState State
    {
        get => _entry.State;
        set => _entry.State = value;
    }

    /// <summary>Whether the bot has said its first words here.</summary>
    public bool Greeted
    {
        get => _entry.Greeted;
        set => _entry.Greeted = value;
    }

    public void Dispose() => _entry.Gate.Release();
}
