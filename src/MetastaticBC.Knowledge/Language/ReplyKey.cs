namespace MetastaticBC.Knowledge.Language;

/// <summary>The sentences that the bot itself says. In <c>replies.yaml</c> their names stand in kebab case.</summary>
public enum ReplyKey
{
    /// <summary>The first words of a conversation: who answers, what it does, the long disclaimer.</summary>
    Greeting,

    /// <summary>Added to the greeting and to pages while no real clinic stands behind the bot.</summary>
    Demonstration,

    /// <summary>The short line under every answer.</summary>
    Disclaimer,

    /// <summary>Level E: call the emergency number now.</summary>
    Emergency,

    /// <summary>Level O: ring the cancer line now.</summary>
    Urgent,

    /// <summary>Level X: thoughts of suicide or self-harm.</summary>
    Crisis,

    /// <summary>Level X where a carer writes about another person.</summary>
    CrisisCarer,

    /// <summary>Level S: the line beside an ordinary answer.</summary>
    SameDay,

    /// <summary>The line beside an answer about something that would be urgent if it happened now.</summary>
    IfNow,

    /// <summary>The line beside an answer to fear, grief or weariness.</summary>
    Support,

    /// <summary>Only the person's own team can answer this.</summary>
    Personal,

    /// <summary>Introduces general information under it.</summary>
    PersonalGeneral,

    /// <summary>The line that stays on later answers after an emergency or crisis reply.</summary>
    Reminder,

    /// <summary>Said when the person closes that line.</summary>
    ReminderClosed,

    /// <summary>No passage answers the question.</summary>
    Abstention,

    /// <summary>Which words of the question no document knows.</summary>
    AbstentionMissing,

    /// <summary>Introduces the nearest headings.</summary>
    AbstentionNearest,

    /// <summary>Whom to ask instead.</summary>
    AbstentionAsk,

    Thanks,
    Goodbye,

    /// <summary>"Are you a nurse?", "who are you?"</summary>
    Identity,

    /// <summary>A message without words.</summary>
    NoWords,

    /// <summary>The knowledge folder can't be used.</summary>
    NotReady,

    /// <summary>Something went wrong inside.</summary>
    Error,

    /// <summary>The label before a source.</summary>
    Source,

    /// <summary>The label before a review date.</summary>
    Reviewed,
    NotReviewed,
    ReviewOverdue,
}
