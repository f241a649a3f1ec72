using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Answers.Quotes;

/// <summary>Turns hits into the quotes they would give, and says how sure each is.</summary>
public sealed class QuoteSelector(IPassageIndex index, Evidence evidence)
{
    /// <summary>The hits for a question as quotes, best first.</summary>
    public IReadOnlyList<Quote> Candidates(Question question, int top) =>
        [.. index.Search(question.ToQuery(), top).Select(hit => ToQuote(question, hit))];

    /// <summary>How likely the quote answers, 0 to 1: as yet the share of the question that it covers.</summary>
    public double Confidence(Question question, Quote quote) => evidence.Coverage(question, quote.Passage);

    /// <summary>The words of the question that no document holds.</summary>
    public IReadOnlyList<string> UnknownWords(Question question) => evidence.UnknownWords(question);

    private Quote ToQuote(Question question, Hit hit) => new(hit.Passage, evidence.BestSentence(question, hit.Passage), hit.Score);
}
