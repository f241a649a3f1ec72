using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class PercentilesTests
{
    [Fact]
    public void Of_IsTheNearestRank_InAnyOrder() =>
        Assert.Equal(new Percentiles(50, 95, 99), Percentiles.Of(Enumerable.Range(1, 100).Reverse().Select(time => (double)time)));

    [Fact]
    public void Of_OneTime_IsThatTime() => Assert.Equal(new Percentiles(7, 7, 7), Percentiles.Of([7]));

    [Fact]
    public void Of_AFewTimes_TakesTheLowerMiddleAndTheLast() => Assert.Equal(new Percentiles(2, 4, 4), Percentiles.Of([4, 1, 3, 2]));

    [Fact]
    public void Of_NoTime_IsRefused() => Assert.Throws<ArgumentException>(() => Percentiles.Of([]));
}
