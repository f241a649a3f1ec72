using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>
/// Greetings, thanks, goodbyes and questions about the bot, where the message is nothing else (data file <c>courtesies.txt</c>).
/// </summary>
public sealed class CourtesyRule : IAnswerRule
{
    private static readonly Courtesies Known = Courtesies.Read();

    public Answer? Judge(Turn turn) => Known.Find([.. turn.Question.Words.Select(word => word.Term)]) is { } reply ? new Courtesy(reply) : null;
}
