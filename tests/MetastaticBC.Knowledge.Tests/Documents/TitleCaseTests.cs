using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class TitleCaseTests
{
    [Theory]
    [InlineData("Breast Cancer Treatments")]
    [InlineData("Living with Breast Cancer in the Bones")]
    [InlineData("What Is It?")]
    [InlineData("Stage 4 Breast Cancer")]
    [InlineData("“Chemo Brain” and You")]
    [InlineData("HER2-positive Disease")]
    [InlineData("Surgery – Before & After")]
    [InlineData("Breast\u00A0Cancer")]
    public void Holds_ForHeadlines(string line) => Assert.True(TitleCase.Holds(line));

    [Theory]
    [InlineData("")]
    [InlineData("Breast cancer treatments")]
    [InlineData("the Bones")]
    [InlineData("of the")]
    [InlineData("T-DM1 is a drug")]
    public void Holds_NotForSentences(string line) => Assert.False(TitleCase.Holds(line));

    [Theory]
    [InlineData("Breast Cancer Treatments Breast cancer is", "Breast Cancer Treatments Breast")]
    [InlineData("Living with the disease", "Living")]
    [InlineData("Living with Pain of the bone", "Living with Pain")]
    [InlineData("nothing", "")]
    public void CapitalRun_EndsBehindTheLastCapitalisedWord(string line, string run) => Assert.Equal(run, line[..TitleCase.CapitalRun(line)]);
}
