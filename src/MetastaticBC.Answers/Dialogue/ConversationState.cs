using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Dialogue;

/// <summary>What is remembered between two messages of a conversation. Holds no word that a person typed.</summary>
/// <param name="OpenReminder">The level of an emergency or crisis reply that the person has not put away yet.</param>
/// <param name="TurnsReminded">Answers that the reminder has stood on since that reply.</param>
public sealed record ConversationState(UrgencyLevel? OpenReminder = null, int TurnsReminded = 0)
{
    public static ConversationState Start { get; } = new();

    /// <summary>The state with its reminder put away once it has stood on enough answers.</summary>
    /// <param name="turns">How many answers it stands on; null: on all until the person puts it away.</param>
    public ConversationState WithReminderFor(int? turns) => TurnsReminded >= turns ? Start : this;

    /// <summary>What is remembered after an answer.</summary>
    public ConversationState After(Answer answer) => answer switch
    {
        Urgent urgent => Reminding(urgent.Level),
        Crisis => Reminding(UrgencyLevel.X),
        Courtesy { Reply: ReplyKey.ReminderClosed } => Start,
        _ => OpenReminder is null ? this : this with { TurnsReminded = TurnsReminded + 1 },
    };

    /// <summary>A milder reply does not take the reminder of a graver one away.</summary>
    private ConversationState Reminding(UrgencyLevel level) => new(OpenReminder > level ? OpenReminder : level);
}
