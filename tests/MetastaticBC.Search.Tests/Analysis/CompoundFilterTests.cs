using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class CompoundFilterTests
{
    private static readonly TextAnalyzer Analyzer = new(new FoldingFilter(), new CompoundFilter());

    [Fact]
    public void Apply_AddsTheJoinedFormAtTheFirstPartWithTheSpanOfTheWhole() => Assert.Equal(
        [
            new Token("on", new TextSpan(0, 2), 0),
            new Token("t", new TextSpan(3, 4), 1),
            new Token("tdm1", new TextSpan(3, 8), 1, Length: 2, IsVariant: true),
            new Token("dm1", new TextSpan(5, 8), 2),
        ],
        Analyzer.Analyze("on T-DM1"));

    [Theory]
    [InlineData("bone-only", "boneonly")]
    [InlineData("bone\u2011only", "boneonly")]
    [InlineData("up-to-date list", "uptodate")]
    [InlineData("a-b-c-d", "abcd")]
    [InlineData("a-b-c-d-e", "")]
    [InlineData("her2/neu", "her2neu")]
    [InlineData("and/or", "")]
    [InlineData("10-20", "")]
    [InlineData("5-year", "")]
    [InlineData("5-FU", "5fu")]
    [InlineData("stage-4", "")]
    [InlineData("bone - only", "")]
    [InlineData("bone only", "")]
    [InlineData("x - ray", "xray")]
    [InlineData("x, ray", "")]
    [InlineData("x. Ray", "")]
    public void Apply_JoinsWhatIsWrittenAsOneAndWhatIsListed(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Analyzer.Analyze(text).Where(token => token.IsVariant).Select(token => token.Term)));
}
