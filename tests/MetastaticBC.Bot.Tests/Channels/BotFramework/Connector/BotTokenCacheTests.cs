using MetastaticBC.Bot.Channels.BotFramework.Connector;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Connector;

public sealed class BotTokenCacheTests
{
    private readonly ManualClock _clock = new();
    private int _fetched;

    [Fact]
    public async Task Get_UntilFiveMinutesBeforeItsEnd_IsTheSame()
    {
        var cache = new BotTokenCache(FetchAsync, _clock);
        var first = await cache.GetAsync();

        _clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Same(first, await cache.GetAsync());
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.NotSame(first, await cache.GetAsync());
        Assert.Equal(2, _fetched);
    }

    [Fact]
    public async Task Get_ByManyAtOnce_AsksOnce()
    {
        var gate = new TaskCompletionSource();
        var cache = new BotTokenCache(async () => { await gate.Task; return await FetchAsync(); }, _clock);

        var callers = Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await cache.GetAsync())).ToList();
        gate.SetResult();

        Assert.Single((await Task.WhenAll(callers)).Distinct());
        Assert.Equal(1, _fetched);
    }

    [Fact]
    public async Task Reject_TheTokenInUse_AsksAgain()
    {
        var cache = new BotTokenCache(FetchAsync, _clock);
        var first = await cache.GetAsync();

        cache.Reject(first);
        var second = await cache.GetAsync();
        cache.Reject(first);

        Assert.NotSame(first, second);
        Assert.Same(second, await cache.GetAsync());
    }

    [Fact]
    public async Task Get_AProviderThatFails_LeavesTheLastTokenUntilItsEnd()
    {
        var down = false;
        var cache = new BotTokenCache(() => down ? throw Failure() : FetchAsync(), _clock);
        var first = await cache.GetAsync();
        down = true;

        _clock.Advance(TimeSpan.FromMinutes(57));
        Assert.Same(first, await cache.GetAsync());
        _clock.Advance(TimeSpan.FromMinutes(3));
        await Assert.ThrowsAsync<BotTokenException>(async () => await cache.GetAsync());

        down = false;
        Assert.NotSame(first, await cache.GetAsync());
    }

    private static BotTokenException Failure() => new("down", mayPass: true, new InvalidOperationException());

    private Task<BotToken> FetchAsync() => Task.FromResult(new BotToken($"token-{++_fetched}", _clock.GetUtcNow().AddHours(1)));
}
