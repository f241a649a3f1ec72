using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class Bm25Tests
{
    private static readonly Bm25Options Options = new();

    private static readonly FieldAverages Averages = new(Title: 2, Heading: 4, Body: 40, Questions: 10);

    [Fact]
    public void InverseDocumentFrequency_IsAboveZeroAndFallsWithEveryPassage()
    {
        foreach (var passages in (int[])[0, 1, 2, 10, 1000])
        {
            var values = Enumerable.Range(0, passages + 1).Select(withTerm => Bm25.InverseDocumentFrequency(passages, withTerm)).ToList();

            Assert.All(values, value => Assert.True(value > 0));
            Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.First > pair.Second));
        }
    }

    [Fact]
    public void InverseDocumentFrequency_FollowsTheFormula() =>
        Assert.Equal(Math.Log(1 + (7.5 / 3.5)), Bm25.InverseDocumentFrequency(10, 3), 12);

    [Fact]
    public void Score_GrowsWithTheFrequencyButStaysBelowTheIdf()
    {
        var scores = Enumerable.Range(0, 50).Select(frequency => Bm25.Score(2, frequency, Options.K1)).ToList();

        Assert.Equal(0, scores[0]);
        Assert.All(scores.Zip(scores.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second < 2));
    }

    [Fact]
    public void Shares_OfAverageFieldsAreOne() =>
        Assert.Equal(new FieldShares(1, 1, 1, 1), Bm25.Shares(new FieldCounts(2, 4, 40, 10), Averages, Options));

    [Fact]
    public void Shares_FallWithTheLengthOfTheField()
    {
        Assert.True(Body(20) > Body(40) && Body(40) > Body(80));
        Assert.Equal(1 / (0.25 + (0.75 * 2)), Body(80), 12);

        static double Body(int length) => Bm25.Shares(new FieldCounts(0, 0, length, 0), Averages, Options).Body;
    }

    [Fact]
    public void Shares_OfEmptyFieldsAreZero() => Assert.Equal(default, Bm25.Shares(default, default, Options));
}
