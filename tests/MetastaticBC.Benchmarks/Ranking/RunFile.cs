using System.Globalization;
using MetastaticBC.Benchmarks.Inputs;

namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>Writes rankings: <c>queryId docId score</c>, a line a document, best first, the questions in their order.</summary>
internal static class RunFile
{
    public static void Write(TextWriter output, BenchmarkQuestion question, IReadOnlyList<RankedDocument> ranking, IReadOnlyList<CorpusAnswer> corpus)
    {
        foreach (var (document, score) in ranking)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{question.Id} {corpus[document].Id} {score}\n"));
    }
}
