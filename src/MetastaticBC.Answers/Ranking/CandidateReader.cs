using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Answers.Ranking;

/// <summary>The first step: finds the passages that may answer and measures each.</summary>
internal sealed class CandidateReader(IPassageIndex index, TermStatistics statistics, PassageProfiles profiles)
{
    /// <summary>The right passage is almost always among so many.</summary>
    private const int Searched = 50;

    /// <summary>A document's score is that of so many of its passages.</summary>
    private const int PassagesOfDocument = 3;

    /// <summary>In the order of the search engine's scores.</summary>
    /// <param name="mayBeQuoted">Null: every passage may.</param>
    public (QuestionProfile Question, IReadOnlyList<Candidate> Candidates) Read(Question question, Func<Passage, bool>? mayBeQuoted)
    {
        var hits = index.Search(question.ToQuery(), mayBeQuoted is null ? Searched : int.MaxValue);
        if (mayBeQuoted is not null)
            hits = [.. hits.Where(hit => mayBeQuoted(hit.Passage)).Take(Searched)];
        var measured = new QuestionProfile(question, statistics);
        var features = new CandidateFeatures(measured);
        var candidates = hits.Select(hit => (Hit: hit, Profile: profiles.Of(hit.Passage))).ToList();
        var values = candidates.Select(candidate => features.Read(candidate.Profile)).ToList();
        for (var index = 0; index < hits.Count; index++)
        {
            values[index][(int)RankingFeature.ScoreShare] = hits[index].Score / hits[0].Score;
            values[index][(int)RankingFeature.ScoreOfIdeal] = measured.Information == 0 ? 0 : Math.Min(1, hits[index].Score / measured.Information);
        }

        foreach (var section in Enumerable.Range(0, hits.Count).GroupBy(index => PassageProfiles.SectionOf(hits[index].Passage)))
            AddTogether([.. section], RankingFeature.SectionScore, 1, RankingFeature.SectionCover);
        foreach (var document in Enumerable.Range(0, hits.Count).GroupBy(index => hits[index].Passage.Document.Id))
            AddTogether([.. document], RankingFeature.DocumentScore, PassagesOfDocument, RankingFeature.DocumentCover);
        return (measured, [.. candidates.Select((candidate, index) => new Candidate(candidate.Profile, candidate.Hit.Score, values[index]))]);

        // What candidates reach together: the mean score of the best, beside that of the best of all, and what they cover.
        void AddTogether(List<int> group, RankingFeature score, int best, RankingFeature cover)
        {
            var share = group.Take(best).Sum(index => hits[index].Score) / (best * hits[0].Score);
            var covered = measured.CoverOfAny([.. group.Select(index => candidates[index].Profile)]);
            foreach (var index in group)
                (values[index][(int)score], values[index][(int)cover]) = (share, covered);
        }
    }
}
