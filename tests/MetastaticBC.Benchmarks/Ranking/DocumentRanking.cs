namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>Makes a ranking of documents from rankings of passages.</summary>
internal static class DocumentRanking
{
    private const int PassagesPerDocument = 4;

    /// <summary>
    /// The first documents in the order of their best passages, each with that passage's score; as many passages are asked for as it
    /// takes. Where the passages are not in the order of their scores, a document has at least the score of those behind it, so that
    /// sorting by score never changes the ranking's sense.
    /// </summary>
    /// <param name="passages">The first so many passages for a question, best first.</param>
    public static IReadOnlyList<RankedDocument> Best(Func<int, IReadOnlyList<RankedDocument>> passages, int documents)
    {
        for (var top = documents * PassagesPerDocument; ; top *= PassagesPerDocument)
        {
            var found = passages(top);
            var best = found.DistinctBy(passage => passage.Document).Take(documents).ToArray();
            if (best.Length < documents && found.Count == top)
                continue;
            for (var place = best.Length - 2; place >= 0; place--)
                best[place] = best[place] with { Score = Math.Max(best[place].Score, best[place + 1].Score) };
            return best;
        }
    }
}
