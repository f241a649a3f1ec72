using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>The person puts away the reminder that stays after an emergency or crisis reply.</summary>
public sealed class ReminderRule : IAnswerRule
{
    /// <summary>The word that the reminder asks for.</summary>
    private const string Close = "close";

    public Answer? Judge(Turn turn) => turn.Conversation.OpenReminder is not null && turn.Question.Words is [{ Term: Close }]
        ? new Courtesy(ReplyKey.ReminderClosed)
        : null;
}
