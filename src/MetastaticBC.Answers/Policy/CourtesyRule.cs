using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>
/// Greetings, thanks, goodbyes and questions about the bot, where the message is nothing else: made of the wordings of the data file
/// <c>courtesies.txt</c>, or short and taken for one by the trained model.
/// </summary>
public sealed class CourtesyRule : IAnswerRule
{
    public Answer? Judge(Turn turn)
    {
        var words = turn.Question.Words;
        if (words.Count > Courtesies.MaximumWords)
            return null;
        return (Courtesies.Known.Find([.. words.Select(word => word.Term)]) ?? Likely(turn)) is { } reply ? new Courtesy(reply) : null;
    }

    /// <summary>A greeting or thanks before a question is no reason to leave the question, and words that no courtesy has speak of something else.</summary>
    private static ReplyKey? Likely(Turn turn)
    {
        var words = turn.Question.Words;
        var isQuestion = turn.Signal.Courtesy != ReplyKey.Identity && turn.Question.Text.Contains('?');
        return turn.Signal.IsPersonal || isQuestion || words.Count(word => Courtesies.Known.HasWord(word.Term)) * 2 <= words.Count ? null : turn.Signal.Courtesy;
    }
}
