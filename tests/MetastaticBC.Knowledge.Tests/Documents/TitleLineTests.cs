using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class TitleLineTests
{
    [Theory]
    [InlineData("Breast Cancer Treatments", false)]
    [InlineData("Breast cancer in the bones", true)]
    [InlineData("Metastatic Breast Cancer: Your Questions", false)]
    [InlineData("Is It Curable?", false)]
    public void Find_TakesALineOfItsOwn(string line, bool standsAlone) =>
        Assert.Equal(new TitleLine(line, new TextSpan(0, line.Length)), TitleLine.Find(line, new TextSpan(0, line.Length), rest: true, standsAlone));

    [Theory]
    [InlineData("Breast cancer can spread to the bones.", true)]
    [InlineData("Breast cancer in the bones", false)]
    [InlineData("Breast cancer", false)]
    [InlineData("These are the signs:", true)]
    public void Find_TakesNoSentence(string line, bool standsAlone) =>
        Assert.Equal(default, TitleLine.Find(line, new TextSpan(0, line.Length), rest: true, standsAlone));

    [Fact]
    public void Find_TakesNothingFromTheOnlyLine() =>
        Assert.Equal(default, TitleLine.Find("Breast Cancer", new TextSpan(0, 13), rest: false, standsAlone: true));

    [Theory]
    [InlineData("Breast Cancer TreatmentsBreast cancer is treated.", "Breast Cancer Treatments", "Breast Cancer Treatments")]
    [InlineData("What Is Bone Cancer?It is a cancer.", "What Is Bone Cancer?", "What Is Bone Cancer?")]
    [InlineData("What Is Bone Cancer? It is a cancer.", "What Is Bone Cancer?", "What Is Bone Cancer?")]
    [InlineData("Breast Cancer Treatments Breast cancer is treated.", "Breast Cancer Treatments", "")]
    [InlineData("Living with Bone Pain Many people have it.", "Living with Bone Pain", "")]
    [InlineData("Dr Jane Smith McDonald wrote this.", "Dr Jane Smith", "")]
    public void Find_PartsATitleFromTheSentenceItRanInto(string line, string title, string taken)
    {
        var found = TitleLine.Find(line, new TextSpan(0, line.Length), rest: false, standsAlone: false);
        Assert.Equal(title, found.Title);
        Assert.Equal(taken, line[found.Span.Start..found.Span.End]);
    }
}
