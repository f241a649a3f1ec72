using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private RunningHost _host = null!;
    private DirectLineClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await RunningHost.StartAsync("--DirectLine:MessagesPerMinute", "100000");
        _client = await DirectLineClient.StartAsync(_host);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Stream_OpenedAfterTheGreeting_BringsItAllTheSame()
    {
        using var stream = await _client.OpenAsync();

        var greeting = (await stream.ReceiveAsync(1)).Single();

        Assert.Equal("bot", greeting.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("1", stream.Watermark);
    }

    [Fact]
    public async Task Stream_BringsTheEchoBeforeTheReply()
    {
        using var stream = await _client.OpenAsync();
        await stream.ReceiveAsync(1);

        var id = await _client.SayAsync("hello", "c-9");

        var activities = await stream.ReceiveAsync(2);
        Assert.Equal(id, activities[0].GetProperty("id").GetString());
        Assert.Equal("c-9", activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(id, activities[1].GetProperty("replyToId").GetString());
        Assert.Equal("3", stream.Watermark);
    }

    [Fact]
    public async Task Stream_TwoOfThem_BothBringEverything()
    {
        using var first = await _client.OpenAsync();
        using var second = await _client.ResumeAsync("");

        for (var count = 0; count < 5; count++)
            await _client.SayAsync("hello", $"c{count}");

        Assert.Equal(Ids(await first.ReceiveAsync(11)), Ids(await second.ReceiveAsync(11)));
    }

    [Fact]
    public async Task Stream_KeepAlivesOfTheClient_AreTaken()
    {
        using var stream = await _client.OpenAsync();
        await stream.ReceiveAsync(1);

        await stream.SendAsync("");
        await stream.SendAsync(new string('x', 5000));
        await _client.SayAsync("hello");

        await stream.ReceiveAsync(2);
    }

    [Fact]
    public async Task Stream_AClientThatNeverReads_HoldsUpNobody()
    {
        using var dead = await _client.OpenAsync();
        using var alive = await _client.ResumeAsync("");
        await alive.ReceiveAsync(1);
        var load = new string('a', 200_000);

        for (var count = 0; count < 60; count++)
        {
            await _client.PostAsync(RunningHost.Json(JsonSerializer.Serialize(new { type = "event", channelData = new { load } })));
            await alive.ReceiveAsync(1);
        }

        Assert.Equal("61", alive.Watermark);
    }

    [Fact]
    public async Task Stream_ALineThatBreaks_HoldsUpNobody()
    {
        using var alive = await _client.OpenAsync();
        await alive.ReceiveAsync(1);
        using (var broken = await _client.ResumeAsync(""))
            await broken.ReceiveAsync(1);

        await _client.SayAsync("hello");

        await alive.ReceiveAsync(2);
        Assert.DoesNotContain("Error:", _host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_ClosedByTheClient_IsClosedInReturn()
    {
        using var stream = await _client.OpenAsync();
        await stream.ReceiveAsync(1);

        await stream.CloseAsync();
    }

    [Fact]
    public async Task Reconnect_FromAWatermark_LosesAndDoublesNothing()
    {
        var seen = new List<JsonElement>();
        using (var stream = await _client.OpenAsync())
        {
            await _client.SayAsync("hello");
            seen.AddRange(await stream.ReceiveAsync(3));
            await _client.SayAsync("thanks");
            using var resumed = await _client.ResumeAsync(stream.Watermark);
            await _client.SayAsync("bye");
            seen.AddRange(await resumed.ReceiveAsync(4));
        }

        Assert.Equal(Enumerable.Range(0, 7).Select(count => $"{_client.ConversationId}|{count:0000000}"), Ids(seen));
    }

    [Fact]
    public async Task Reconnect_WithoutAWatermark_BringsAllFromTheBeginning()
    {
        await _client.SayAsync("hello");

        using var stream = await _client.ResumeAsync("");

        Assert.Equal(3, (await stream.ReceiveAsync(3)).Count);
    }

    [Fact]
    public async Task Reconnect_AfterTheNewest_BringsWhatComesNext()
    {
        using var stream = await _client.ResumeAsync("999");
        await _client.SayAsync("hello");

        Assert.Equal($"{_client.ConversationId}|0000001", Ids(await stream.ReceiveAsync(2))[0]);
    }

    [Fact]
    public async Task Reconnect_WhileMessagesPourIn_LosesAndDoublesNothing()
    {
        var posting = SayManyAsync(40);
        var seen = new List<JsonElement>();
        var watermark = "";
        while (seen.Count < 81)
        {
            using var stream = await _client.ResumeAsync(watermark);
            seen.AddRange(await stream.ReceiveAtLeastAsync(1));
            watermark = stream.Watermark;
        }

        await posting;
        Assert.Equal(Enumerable.Range(0, 81).Select(count => $"{_client.ConversationId}|{count:0000000}"), Ids(seen));
    }

    [Fact]
    public async Task Stop_WithOpenStreams_EndsSoon()
    {
        using var first = await _client.OpenAsync();
        await first.ReceiveAsync(1);
        using var deaf = await _client.ResumeAsync("");

        var stopping = _host.StopAsync();
        await first.EndAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        await stopping.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Error:", _host.Log.Text, StringComparison.Ordinal);
    }

    private async Task SayManyAsync(int times)
    {
        for (var count = 0; count < times; count++)
            await _client.SayAsync("hello", $"c{count}");
    }

    private static string[] Ids(IEnumerable<JsonElement> activities) => [.. activities.Select(activity => activity.GetProperty("id").GetString()!)];
}
