using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class KnownCompoundsTests
{
    [Theory]
    [InlineData("xray", true)]
    [InlineData("tdm1", true)]
    [InlineData("cdk46", true)]
    [InlineData("bonepain", false)]
    [InlineData("", false)]
    public void Contains_KnowsTheList(string joined, bool expected) => Assert.Equal(expected, KnownCompounds.Contains(joined));

    [Fact]
    public void Longest_HoldsEveryName() => Assert.InRange(KnownCompounds.Longest, 10, 40);
}
