using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>Ranks a corpus for every question of a file.</summary>
internal static class RankRun
{
    /// <summary>Writes the run; the figures are of the questions whose id is that of an answer, and empty where none is.</summary>
    public static Figures Write(TextWriter run, CorpusRanker ranker, IReadOnlyList<CorpusAnswer> corpus, IReadOnlyList<BenchmarkQuestion> questions)
    {
        var places = corpus.Select((answer, place) => (answer.Id, place)).ToDictionary(entry => entry.Id, entry => entry.place, StringComparer.Ordinal);
        var figures = new KnownItemFigures();
        foreach (var question in questions)
        {
            var ranking = ranker.Rank(question.Text);
            RunFile.Write(run, question, ranking, corpus);
            if (places.TryGetValue(question.Id, out var right))
                figures.Add(1 + ranking.Select(document => document.Document).ToList().IndexOf(right));
        }

        return figures.ToFigures();
    }
}
