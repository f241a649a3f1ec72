using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class Bm25Tests
{
    private static readonly Bm25 Ranking = new(new Bm25Options(), new FieldAverages(Title: 2, Heading: 4, Body: 40, Questions: 10));

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
        var scores = Enumerable.Range(0, 50).Select(frequency => Ranking.Score(2, frequency)).ToList();

        Assert.Equal(0, scores[0]);
        Assert.All(scores.Zip(scores.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second < 2));
    }

    [Fact]
    public void Frequency_OfAnAverageFieldIsItsWeightedCount() =>
        Assert.Equal(1 + (2 * 2) + 3 + 4, Ranking.Frequency(new FieldCounts(1, 2, 3, 4), new FieldCounts(2, 4, 40, 10)), 12);

    [Fact]
    public void Frequency_FallsWithTheLengthOfTheField()
    {
        Assert.True(Body(20) > Body(40) && Body(40) > Body(80));
        Assert.Equal(1 / (0.25 + (0.75 * 2)), Body(80), 12);

        static double Body(int length) => Ranking.Frequency(new FieldCounts(0, 0, 1, 0), new FieldCounts(2, 4, length, 10));
    }

    [Fact]
    public void Frequency_OfAnEmptyFieldIsZero() =>
        Assert.Equal(0, new Bm25(new Bm25Options(), default).Frequency(default, default));
}
