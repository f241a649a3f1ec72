using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class TogetherTests
{
    [Theory]
    [InlineData("1", "2", 1)]
    [InlineData("1", "4", 1)]
    [InlineData("1", "5", 0)]
    [InlineData("1", "1", 0)]
    [InlineData("2", "1", 0)]
    [InlineData("1 10", "2 11", 2)]
    public void Phrases_KeepTheOrderAndThreePositions(string first, string second, int count) =>
        Assert.Equal(new FieldCounts(0, 0, count, 0), Together.Phrases([Body(first), Body(second)]));

    [Theory]
    [InlineData("1", "9", 1)]
    [InlineData("9", "1", 1)]
    [InlineData("1", "10", 0)]
    [InlineData("1 30", "3", 1)]
    public void Neighbours_AreWithinEightPositionsOnEitherSide(string first, string second, int count) =>
        Assert.Equal(new FieldCounts(0, 0, count, 0), Together.Neighbours([Body(first), Body(second)]));

    [Fact]
    public void Both_StayWithinAField()
    {
        List<(PassageField, int)> title = [(PassageField.Title, 1), (PassageField.Heading, 1)], heading = [(PassageField.Heading, 2)];

        Assert.Equal(new FieldCounts(0, 1, 0, 0), Together.Phrases([title, heading]));
        Assert.Equal(new FieldCounts(0, 1, 0, 0), Together.Neighbours([title, heading]));
    }

    private static List<(PassageField, int)> Body(string positions) => [.. positions.Split(' ').Select(position => (PassageField.Body, int.Parse(position, System.Globalization.CultureInfo.InvariantCulture)))];
}
