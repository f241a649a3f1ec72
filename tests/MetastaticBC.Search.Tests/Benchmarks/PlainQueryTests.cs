using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class PlainQueryTests
{
    [Fact]
    public void Of_HasEveryTermOnce_WeightedByHowOftenItStands() =>
        Assert.Equal(
            [("bone", 2.0), ("hurt", 1.0)],
            PlainQuery.Of("Do bones hurt the bone?").Groups.Select(group => (group.Wordings[0].Terms[0], group.Weight)));
}
