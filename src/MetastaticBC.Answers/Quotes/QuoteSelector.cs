using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Answers.Quotes;

/// <summary>Turns hits into the quotes they would give, and says how sure each is.</summary>
public sealed class QuoteSelector(IPassageIndex index, Evidence evidence)
{
    /// <summary>The hits for a question, best first.</summary>
    public IReadOnlyList<Hit> Hits(Question question, int top) => index.Search(question.ToQuery(), top);

    /// <summary>The hits for a question as quotes, best first.</summary>
    public IReadOnlyList<Quote> Candidates(Question question, int top) => [.. Hits(question, top).Select(hit => ToQuote(question, hit))];

    /// <summary>How likely a quote of the passage answers, 0 to 1: as yet the share of the question that it covers.</summary>
    public double Confidence(Question question, Passage passage) => evidence.Coverage(question, passage);

    /// <summary>The words of the question that no document holds.</summary>
    public IReadOnlyList<string> UnknownWords(Question question) => evidence.UnknownWords(question);

    /// <summary>The quote that a hit would give, its best sentence marked.</summary>
    public Quote ToQuote(Question question, Hit hit) => new(hit.Passage, evidence.BestSentence(question, hit.Passage), hit.Score);
}
