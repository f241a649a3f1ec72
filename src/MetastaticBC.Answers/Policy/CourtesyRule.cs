using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>
/// Greetings, thanks, goodbyes and questions about the bot, where the message is nothing else: made of the wordings of the data file
/// <c>courtesies.txt</c>, or short and taken for one by the trained model.
/// </summary>
public sealed class CourtesyRule : IAnswerRule
{
    /// <summary>Longer messages say more than a courtesy.</summary>
    private const int MaximumWords = 12;

    private static readonly Courtesies Known = Courtesies.Read();

    public Answer? Judge(Turn turn)
    {
        var words = turn.Question.Words;
        if (words.Count > MaximumWords)
            return null;
        return (Known.Find([.. words.Select(word => word.Term)]) ?? turn.Signal.Courtesy) is { } reply ? new Courtesy(reply) : null;
    }
}
