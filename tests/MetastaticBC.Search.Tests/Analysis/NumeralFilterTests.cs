using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class NumeralFilterTests
{
    private static readonly TextAnalyzer Analyzer = new(new FoldingFilter(), new NumeralFilter());

    [Fact]
    public void Apply_PartsANumeralGrownOntoItsNoun() => Assert.Equal(
        [new Token("stage", new TextSpan(0, 6), 0), new Token("4", new TextSpan(0, 6), 1), new Token("now", new TextSpan(7, 10), 2)],
        Analyzer.Analyze("stage4 now"));

    [Fact]
    public void Apply_AddsTheStageOfASubstageAsAVariant() => Assert.Equal(
        [new Token("stage", new TextSpan(0, 5), 0), new Token("3b", new TextSpan(6, 10), 1), new Token("3", new TextSpan(6, 10), 1, IsVariant: true)],
        Analyzer.Analyze("stage IIIB"));

    [Theory]
    [InlineData("I have stage I", "i have stage 1")]
    [InlineData("the stage I have", "the stage i have")]
    [InlineData("stage II or I", "stage 2 or i")]
    [InlineData("stage 3, IV", "stage 3 4")]
    [InlineData("stage 3 IV", "stage 3 iv")]
    [InlineData("stage. IV", "stage iv")]
    [InlineData("phase I, I think", "phase 1 i think")]
    public void Apply_LeavesThePronounAndTheDrip(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Analyzer.Analyze(text).Select(token => token.Term)));
}
