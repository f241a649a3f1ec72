using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Quotes;

/// <summary>Finds the passages that may answer a question, says how sure the first is, and makes quotes of them.</summary>
public sealed class QuoteSelector
{
    private readonly PassageRanker _ranker;
    private readonly ConfidenceModel _confidence = new(NamedWeights.BuiltInConfidence);
    private readonly bool _requireReview;

    /// <param name="index">Over the passages of <paramref name="knowledge"/>.</param>
    /// <param name="statistics">Of the same passages.</param>
    /// <param name="requireReview">Whether documents without a valid review are left out.</param>
    public QuoteSelector(KnowledgeBase knowledge, IPassageIndex index, TermStatistics statistics, bool requireReview = false)
    {
        var candidates = new CandidateReader(index, statistics, new PassageProfiles(knowledge.Passages, AspectReader.BuiltIn, statistics));
        _ranker = new PassageRanker(candidates, new ListedQuestions(knowledge.Passages), NamedWeights.BuiltInRanking);
        _requireReview = requireReview;
    }

    /// <summary>What may be quoted on a day, best first.</summary>
    internal RankedPassages Find(Question question, DateOnly today) =>
        _ranker.Rank(question, _requireReview ? passage => passage.Document.Provenance.IsReviewedOn(today) : null);

    /// <summary>The best of all passages as the quotes they would give, best first.</summary>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<Quote> Candidates(Question question, int top)
    {
        var found = _ranker.Rank(question);
        return [.. found.Candidates.Take(top).Select(candidate => ToQuote(found.Question, candidate))];
    }

    /// <summary>How likely the first passage answers, 0 to 1.</summary>
    internal double Confidence(RankedPassages found) => _confidence.Of(found);

    /// <summary>How a question was understood, and why its best passages stand in their order.</summary>
    /// <param name="top">How many passages are told of.</param>
    internal string Explain(Question question, int top, double threshold)
    {
        var found = _ranker.Rank(question);
        return new RankingExplanation(NamedWeights.BuiltInRanking).Of(found, top, Confidence(found), threshold);
    }

    /// <summary>The least confidence at which to quote.</summary>
    /// <param name="risk">As <see cref="AnswerOptions.MaximumRisk"/>.</param>
    internal double ThresholdFor(double risk) => _confidence.ThresholdFor(risk);

    /// <summary>The quote that a passage would give, the sentence marked that answers best; the first of equals.</summary>
    internal static Quote ToQuote(QuestionProfile question, Candidate candidate)
    {
        var sentences = candidate.Profile.Sentences;
        var best = Enumerable.Range(0, sentences.Count).MaxBy(index => question.Fit(candidate.Profile, index));
        return new Quote(candidate.Passage, sentences[best], candidate.Score);
    }
}
