using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class QueryTimerTests
{
    [Fact]
    public void Run_AsksEveryQueryInEveryRound()
    {
        var asked = new int[3];
        var timer = new QueryTimer(query => ++asked[query], asked.Length);

        timer.Run(rounds: 4, enough: 60);

        Assert.Equal([4, 4, 4], asked);
        Assert.All(timer.Times, times => Assert.Equal(4, times.Count));
    }

    [Fact]
    public void Run_EndsAfterOneRound_WhereTheTimeIsOver()
    {
        var timer = new QueryTimer(_ => 0, queries: 2);

        timer.Run(rounds: 1000, enough: 0);

        Assert.All(timer.Times, times => Assert.Single(times));
    }

    [Fact]
    public void Run_CountsWhatAQueryAllocates()
    {
        var timer = new QueryTimer(_ => new byte[10_000].Length, queries: 5);

        timer.Run(rounds: 2, enough: 60);

        Assert.InRange(timer.BytesAllocated, 10_000, 10_200);
    }

    [Fact]
    public void Steady_TakesTheMedianOfEachQuery()
    {
        var timer = new QueryTimer(_ => 0, queries: 2);
        timer.Times[0].AddRange([1, 900, 2]);
        timer.Times[1].AddRange([5, 6, 7]);

        Assert.Equal(new Percentiles(2, 6, 6), timer.Steady());
        Assert.Equal(900, timer.All().P99);
    }
}
