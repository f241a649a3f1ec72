using System.Globalization;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class NamedWeightsTests
{
    private static readonly NamedWeights Small = new([KeyValuePair.Create("Zebra", 1.5), KeyValuePair.Create("Ant", -0.25)]);

    [Fact]
    public void Weight_IsFoundByItsExactName()
    {
        Assert.Equal((1.5, -0.25), (Small["Zebra"], Small["Ant"]));
        Assert.Throws<KeyNotFoundException>(() => Small["zebra"]);
    }

    [Fact]
    public void ToText_WritesCommentsThenWeightsInTheirOrder() =>
        Assert.Equal("# first\n# second\nZebra 1.5\nAnt -0.25\n", Small.ToText(["first", "second"]));

    [Theory]
    [InlineData(0.1234567, "0.123457")]
    [InlineData(-2, "-2")]
    [InlineData(0.0000004, "0")]
    [InlineData(12345.5, "12345.5")]
    public void ToText_KeepsSixPlaces(double weight, string written) =>
        Assert.Equal($"a {written}\n", new NamedWeights([KeyValuePair.Create("a", weight)]).ToText([]));

    [Fact]
    public void ToText_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("Zebra 1.5\nAnt -0.25\n", Small.ToText([]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void With_AddsBehindAndLeavesTheFirstAsTheyWere()
    {
        var more = Small.With([KeyValuePair.Create("Bee", 3.0)]);

        Assert.Equal("Zebra 1.5\nAnt -0.25\nBee 3\n", more.ToText([]));
        Assert.Throws<KeyNotFoundException>(() => Small["Bee"]);
    }

    [Fact]
    public void With_ANameTwice_IsRefused() => Assert.Throws<ArgumentException>(() => Small.With([KeyValuePair.Create("Ant", 3.0)]));

    [Theory]
    [InlineData(NamedWeights.RankingFileName)]
    [InlineData(NamedWeights.ConfidenceFileName)]
    public void BuiltIn_IsTheFileLineByLine(string name)
    {
        var weights = name == NamedWeights.RankingFileName ? NamedWeights.BuiltInRanking : NamedWeights.BuiltInConfidence;
        var lines = EmbeddedText.Lines(name).ToList();

        Assert.NotEmpty(lines);
        Assert.Equal(lines, weights.ToText([]).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
