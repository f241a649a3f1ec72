using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class CompoundNameTests
{
    [Theory]
    [InlineData("x-ray", "xray")]
    [InlineData("T-DM1", "tdm1")]
    [InlineData("CDK4/6", "cdk46")]
    [InlineData("check-up", "checkup")]
    [InlineData("HER2-positive", null)]
    [InlineData("bone", null)]
    public void At_TellsNamesFromWordsOfTheirOwn(string text, string? expected) =>
        Assert.Equal(expected, CompoundName.At(TextAnalyzer.English.Analyze(text), 0)?.Term);
}
