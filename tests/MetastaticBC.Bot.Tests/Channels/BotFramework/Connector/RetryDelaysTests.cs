using System.Net;
using MetastaticBC.Bot.Channels.BotFramework.Connector;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Connector;

public sealed class RetryDelaysTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(0, new[] { 0.5, 1, 2, 4, 8 })]
    [InlineData(1, new double[] { 1, 2, 4, 8, 16 })]
    public void After_EveryAttempt_WaitsTwiceAsLong(double random, double[] seconds)
    {
        var delays = new RetryDelays(Second, () => random);

        Assert.Equal(seconds.Select(TimeSpan.FromSeconds), Enumerable.Range(1, 5).Select(attempt => delays.After(attempt, null, null)!.Value));
        Assert.Null(delays.After(6, null, null));
    }

    [Theory]
    [InlineData(429, true)]
    [InlineData(412, true)]
    [InlineData(502, true)]
    [InlineData(504, true)]
    [InlineData(null, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(413, false)]
    [InlineData(500, false)]
    public void After_GoesByTheStatus(int? status, bool again) =>
        Assert.Equal(again, new RetryDelays(Second, () => 0).After(1, (HttpStatusCode?)status, null) is not null);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-5, 0.5)]
    [InlineData(30, 30.0)]
    [InlineData(120, 120.0)]
    [InlineData(121, null)]
    public void After_WhatTheServiceAsksFor_IsHonouredUpToTwoMinutes(int asked, double? expected) =>
        Assert.Equal(expected, new RetryDelays(Second, () => 0).After(1, HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(asked))?.TotalSeconds);

    [Fact]
    public void After_WhatTheServiceAsksFor_IsSpreadToo() =>
        Assert.Equal(31, new RetryDelays(Second, () => 1).After(1, HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30))!.Value.TotalSeconds);
}
