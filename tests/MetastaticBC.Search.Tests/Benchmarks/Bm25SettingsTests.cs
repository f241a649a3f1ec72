using MetastaticBC.Benchmarks.Ranking;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class Bm25SettingsTests
{
    [Fact]
    public void Parse_SetsWhatIsNamed_AndLeavesTheRest() =>
        Assert.Equal(
            new Bm25Options { K1 = 0.9, Weights = new Bm25Options().Weights with { Title = 3 } },
            Bm25Settings.Parse("K1=0.9, Weights.Title=3"));

    [Fact]
    public void Parse_Nothing_IsTheProductsOwn() => Assert.Equal(new Bm25Options(), Bm25Settings.Parse(""));

    [Theory]
    [InlineData("K1")]
    [InlineData("K1=high")]
    [InlineData("Unknown=1")]
    [InlineData("Weights=1")]
    [InlineData("Weights.Unknown=1")]
    public void Parse_AnythingElse_IsRefused(string settings) => Assert.Null(Bm25Settings.Parse(settings));
}
