using System.Globalization;
using System.Text;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Commands;

/// <summary>Counts how the answers agree with the labels of the questions that have some.</summary>
internal sealed class EvalFigures
{
    private readonly SortedDictionary<string, Share> _outcomes = new(StringComparer.Ordinal);
    private Share _topics;
    private Share _gold;

    public void Add(EvalQuestion question, AnswerView answer)
    {
        if (question.Expect is { } expect)
            _outcomes[expect] = _outcomes.GetValueOrDefault(expect).Count(IsRight(expect, answer.Outcome));
        if (answer.Quotes.Count == 0)
            return;
        if (question.Topic is { } topic)
            _topics = _topics.Count(answer.Quotes[0].Topics.Contains(topic));
        if (question.Gold.Count > 0)
            _gold = _gold.Count(question.Gold.Any(right => Holds(right, answer.Quotes[0])));
    }

    /// <summary>A line a figure; empty where no question had a label.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (expect, share) in _outcomes)
            text.Append($"expected {expect}: {share} with a right outcome\n");
        if (_topics.All > 0)
            text.Append($"topic of the first quote: {_topics} right of those quoted\n");
        if (_gold.All > 0)
            text.Append($"first quote: {_gold} right of those quoted\n");
        return text.ToString();
    }

    private static bool IsRight(string expect, string outcome) => expect == "not-emergency" ? outcome is not ("emergency" or "crisis") : outcome == expect;

    private static bool Holds(GoldPassage gold, QuoteView quote) =>
        (gold.Document is null || gold.Document == quote.Document) && gold.Text is { Length: > 0 } text
        && (quote.Text.Contains(text, StringComparison.Ordinal) || text.Contains(quote.Text, StringComparison.Ordinal));

    private readonly record struct Share(int Right, int All)
    {
        public Share Count(bool right) => new(Right + (right ? 1 : 0), All + 1);

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Right} of {All} ({(All == 0 ? 0 : 100.0 * Right / All):0.0} %)");
    }
}
