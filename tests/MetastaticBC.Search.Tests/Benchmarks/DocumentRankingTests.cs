using MetastaticBC.Benchmarks.Ranking;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class DocumentRankingTests
{
    [Fact]
    public void Best_ADocument_HasTheScoreOfItsBestPassage()
    {
        RankedDocument[] passages = [new(7, 9), new(3, 8), new(7, 5), new(1, 4)];

        Assert.Equal([new(7, 9), new(3, 8), new(1, 4)], DocumentRanking.Best(top => passages[..Math.Min(top, 4)], 10));
    }

    [Fact]
    public void Best_AsksForAsManyPassagesAsItTakes()
    {
        var passages = Enumerable.Range(0, 1000).Select(place => new RankedDocument(place / 100, 1000 - place)).ToArray();

        var best = DocumentRanking.Best(top => passages[..Math.Min(top, passages.Length)], 10);

        Assert.Equal(Enumerable.Range(0, 10), best.Select(document => document.Document));
    }

    [Fact]
    public void Best_NoPassage_IsNoDocument() => Assert.Empty(DocumentRanking.Best(_ => [], 10));

    [Fact]
    public void Best_ADocumentPutFirstInSpiteOfItsScore_StaysFirstWhenSorted() =>
        Assert.Equal([new(2, 9), new(5, 9), new(6, 1)], DocumentRanking.Best(_ => [new(2, 3), new(5, 9), new(6, 1)], 3));
}
