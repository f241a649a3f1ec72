using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers.Ranking;

/// <summary>The second step: orders what the index found by a weighted sum over named features.</summary>
internal sealed class PassageRanker(CandidateReader candidates, ListedQuestions listed, NamedWeights weights)
{
    private readonly double[] _weights = [.. Enum.GetNames<RankingFeature>().Select(name => weights[name])];

    /// <summary>What may be quoted, best first: the section that is listed under just this question before all others, equals in passage order.</summary>
    /// <param name="mayBeQuoted">Null: every passage may.</param>
    public RankedPassages Rank(Question question, Func<Passage, bool>? mayBeQuoted = null)
    {
        var under = listed.PassagesUnder(question);
        var (profile, found) = candidates.Read(question, mayBeQuoted);
        return new RankedPassages(profile, under.Count > 0,
        [
            .. found.Select(candidate => candidate with { Score = ScoreOf(candidate.Features) })
                .OrderByDescending(candidate => under.Contains(candidate.Passage.Ordinal))
                .ThenByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Passage.Ordinal),
        ]);
    }

    private double ScoreOf(IReadOnlyList<double> features)
    {
        var score = 0.0;
        for (var feature = 0; feature < features.Count; feature++)
            score += _weights[feature] * features[feature];
        return score;
    }
}
