using FsCheck.Fluent;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class TopHitsTests
{
    [Fact]
    public void Sort_LeavesTheBestInOrderEqualScoresByPassage() => FixedSeed.Holds(Gen.Choose(1, 6).ArrayOf().Zip(Gen.Choose(0, 12)), test =>
    {
        var (scores, top) = test;
        Span<(double Score, int Passage)> heap = new (double, int)[top];
        var best = new TopHits(heap);
        foreach (var passage in Enumerable.Range(0, scores.Length).OrderBy(passage => passage * 7919 % 101))
            best.Offer(passage, scores[passage]);

        best.Sort();

        var expected = Enumerable.Range(0, scores.Length).Select(passage => ((double)scores[passage], passage)).OrderByDescending(hit => hit.Item1).ThenBy(hit => hit.passage).Take(top);
        Assert.Equal(expected, heap[..best.Count].ToArray());
    }, count: 500);
}
