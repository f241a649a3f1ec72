using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class BeginningsTests
{
    [Theory]
    [InlineData("xray", true)]
    [InlineData("x", true)]
    [InlineData("bo", true)]
    [InlineData("", true)]
    [InlineData("xra", true)]
    [InlineData("5fluorouracil", false)]
    [InlineData("5fu", true)]
    [InlineData("xrboy", false)]
    [InlineData("bone", false)]
    [InlineData("骨转移", false)]
    public void MayBegin_RulesOutByThreeLetters(string word, bool expected) => Assert.Equal(expected, new Beginnings(["xray", "5fu"]).MayBegin(word));
}
