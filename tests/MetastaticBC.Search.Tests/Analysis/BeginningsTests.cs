using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class BeginningsTests
{
    [Theory]
    [InlineData("xray", true)]
    [InlineData("x", true)]
    [InlineData("xr", true)]
    [InlineData("5fluorouracil", true)]
    [InlineData("xenon", false)]
    [InlineData("bone", false)]
    [InlineData("é", true)]
    [InlineData("éx", false)]
    [InlineData("xé", false)]
    [InlineData("", false)]
    public void MayBegin_RulesOutByTwoLetters(string word, bool expected) => Assert.Equal(expected, new Beginnings(["xray", "5fu"]).MayBegin(word));
}
