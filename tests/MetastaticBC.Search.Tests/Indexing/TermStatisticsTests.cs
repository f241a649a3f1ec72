using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class TermStatisticsTests
{
    private static readonly TermStatistics Statistics = SmallLibrary.Index(SmallLibrary.Of(
        "# Liver\n\n## Pain\n\nScans of the liver.\n\nTablets.",
        "# Bones\n\nScans. More scans.")).Statistics;

    [Theory]
    [InlineData("liver", 2)]
    [InlineData("pain", 2)]
    [InlineData("tablet", 1)]
    [InlineData("scan", 2)]
    [InlineData("Scan", 0)]
    [InlineData("unknown", 0)]
    [InlineData("", 0)]
    public void DocumentFrequency_CountsPassagesOnceWhateverTheField(string term, int expected) =>
        Assert.Equal(expected, Statistics.DocumentFrequency(term));

    [Fact]
    public void InformationOf_FallsWithTheNumberOfPassagesAndStaysAboveZero()
    {
        var information = Enumerable.Range(0, 4).Select(Statistics.InformationOf).ToList();

        Assert.Equal(information.OrderDescending(), information);
        Assert.True(information[^1] > 0);
    }
}
