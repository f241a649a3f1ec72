using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Answers.Quotes;

/// <summary>Turns hits into the quotes they would give, and says how sure each is.</summary>
/// <param name="requireReview">Whether documents without a valid review are left out.</param>
public sealed class QuoteSelector(IPassageIndex index, Evidence evidence, ListedQuestions listed, bool requireReview = false)
{
    /// <summary>The hits for a question that may be quoted on a day, best first.</summary>
    public IReadOnlyList<Hit> Hits(Question question, int top, DateOnly today) => requireReview
        ? [.. Ranked(question, int.MaxValue).Where(hit => hit.Passage.Document.Provenance.IsReviewedOn(today)).Take(top)]
        : Ranked(question, top);

    /// <summary>All hits for a question as the quotes they would give, best first.</summary>
    public IReadOnlyList<Quote> Candidates(Question question, int top) => [.. Ranked(question, top).Select(hit => ToQuote(question, hit))];

    /// <summary>By score, but the section that is listed under just this question before all others.</summary>
    private IReadOnlyList<Hit> Ranked(Question question, int top)
    {
        var under = listed.PassagesUnder(question);
        return under.Count == 0
            ? index.Search(question.ToQuery(), top)
            : [.. index.Search(question.ToQuery(), int.MaxValue).OrderByDescending(hit => under.Contains(hit.Passage.Ordinal)).Take(top)];
    }

    /// <summary>How likely a quote of the passage answers, 0 to 1: as yet the share of the question that it covers.</summary>
    public double Confidence(Question question, Passage passage) => evidence.Coverage(question, passage);

    /// <summary>The words of the question that no document holds.</summary>
    public IReadOnlyList<string> UnknownWords(Question question) => evidence.UnknownWords(question);

    /// <summary>The quote that a hit would give, its best sentence marked.</summary>
    public Quote ToQuote(Question question, Hit hit) => new(hit.Passage, evidence.BestSentence(question, hit.Passage), hit.Score);
}
