using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Dialogue;

/// <summary>What is remembered between two messages of a conversation. Holds no word that a person typed.</summary>
/// <param name="OpenReminder">The level of an emergency or crisis reply that the person has not put away yet.</param>
public sealed record ConversationState(UrgencyLevel? OpenReminder = null)
{
    public static ConversationState Start { get; } = new();
}
