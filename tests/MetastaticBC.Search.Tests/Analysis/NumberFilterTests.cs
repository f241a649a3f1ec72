using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class NumberFilterTests
{
    private static readonly TextAnalyzer Analyzer = new(new FoldingFilter(), new NumberFilter());

    [Fact]
    public void Apply_GivesBothHalvesTheWordsSpanAndTheirOwnPositions() => Assert.Equal(
        [new Token("20", new TextSpan(0, 4), 0), new Token("mg", new TextSpan(0, 4), 1), new Token("daily", new TextSpan(5, 10), 2)],
        Analyzer.Analyze("20mg daily"));

    [Fact]
    public void Apply_GivesAPercentSignItsOwnPlace() => Assert.Equal(
        [new Token("5", new TextSpan(0, 1), 0), new Token("percent", new TextSpan(2, 3), 1), new Token("so", new TextSpan(4, 6), 2)],
        Analyzer.Analyze("5 % so"));

    [Fact]
    public void Apply_MakesPerCentOneWord() => Assert.Equal(
        [new Token("5", new TextSpan(0, 1), 0), new Token("percent", new TextSpan(2, 10), 1), new Token("so", new TextSpan(11, 13), 2)],
        Analyzer.Analyze("5 per cent so"));

    [Fact]
    public void Apply_DoesNotReadBehindTheAnalysedPart() =>
        Assert.Equal(["5"], Analyzer.Analyze("5% so", new TextSpan(0, 1)).Select(token => token.Term));

    [Theory]
    [InlineData("1,000,000", "1000000")]
    [InlineData("1,5", "1,5")]
    [InlineData("12,345.6", "12345.6")]
    [InlineData("2nd", "2nd")]
    [InlineData("her2", "her2")]
    public void Apply_TakesCommasFromThousandsOnly(string text, string expected) =>
        Assert.Equal([expected], Analyzer.Analyze(text).Select(token => token.Term));
}
