using MetastaticBC.Bot.Channels.DirectLine;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

public sealed class RateLimitTests
{
    [Fact]
    public void Wait_CountsEachForItselfAndAnewAfterTheWindow()
    {
        var clock = new ManualClock();
        var limit = new RateLimit(limit: 2, TimeSpan.FromMinutes(1), clock);

        Assert.Null(limit.Wait("a"));
        clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Null(limit.Wait("a"));
        Assert.Equal(TimeSpan.FromSeconds(40), limit.Wait("a"));
        Assert.Null(limit.Wait("b"));
        clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Null(limit.Wait("a"));
    }

    [Fact]
    public void Wait_FromManyThreads_LetsExactlySoManyThrough()
    {
        var limit = new RateLimit(limit: 100, TimeSpan.FromMinutes(1), new ManualClock());
        var passed = 0;

        Parallel.For(0, 10_000, _ =>
        {
            if (limit.Wait("a") is null)
                Interlocked.Increment(ref passed);
        });

        Assert.Equal(100, passed);
    }
}
