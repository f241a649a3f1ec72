using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class TokenPathsTests
{
    [Theory]
    [InlineData("bone pain", "bone pain")]
    [InlineData("T-DM1 drip", "tdm1 drip|t dm1 drip")]
    [InlineData("check-up", "checkup|check")]
    [InlineData("stage IIIB", "stage 3b")]
    [InlineData("the", "")]
    public void Of_GoesByTheJoinedFormAndByTheParts(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TokenPaths.Of(TextAnalyzer.English.Analyze(text)).Select(path => string.Join(' ', path))));

    [Fact]
    public void Covering_GivesTheFormsThatHoldAllOfAPart()
    {
        var tokens = TextAnalyzer.English.Analyze("cdk 4/6");
        var index = TokenPaths.Behind(tokens, 0, 1);

        Assert.Equal("4", tokens[index].Term);
        Assert.Equal(["cdk4", "cdk46"], TokenPaths.Covering(tokens, index, 2).Select(token => token.Term));
        Assert.Equal(["cdk46"], TokenPaths.Covering(tokens, index, 3).Select(token => token.Term));
    }
}
