using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers.Ranking;

/// <summary>A passage that may answer, measured.</summary>
/// <param name="Found">The search engine's score.</param>
/// <param name="Features">One value each <see cref="RankingFeature"/>.</param>
/// <param name="Score">Of the second step; comparable only within one question.</param>
internal sealed record Candidate(PassageProfile Profile, double Found, IReadOnlyList<double> Features, double Score = 0)
{
    public Passage Passage => Profile.Passage;

    public double this[RankingFeature feature] => Features[(int)feature];
}
