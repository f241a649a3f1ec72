using System.Net;
using System.Text;
using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

public sealed class ActivitiesTests : IAsyncLifetime
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
    public async Task Post_IsEchoedBeforeTheReply()
    {
        var id = await _client.SayAsync("hello", "c-42/ä");

        var (activities, watermark) = await _client.ReadAsync("1");
        var (echo, reply) = (activities[0], activities[1]);
        Assert.Equal("3", watermark);
        Assert.Equal(id, echo.GetProperty("id").GetString());
        Assert.Equal("hello", echo.GetProperty("text").GetString());
        Assert.Matches("^dl_[0-9a-f]{32}$", echo.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("user", echo.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("c-42/ä", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(_host.Clock.GetUtcNow(), echo.GetProperty("timestamp").GetDateTimeOffset());
        Assert.Equal("directline", echo.GetProperty("channelId").GetString());
        Assert.Equal(_client.ConversationId, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal(id, reply.GetProperty("replyToId").GetString());
        Assert.Equal("bot", reply.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal($"{_client.ConversationId}|0000002", reply.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Post_AnAnswer_CarriesItsData()
    {
        await _client.SayAsync("How is breast cancer in the liver treated?");

        var reply = (await _client.ReadAsync("2")).Activities.Single();
        var data = reply.GetProperty("channelData");
        Assert.Equal("answer", data.GetProperty("outcome").GetString());
        Assert.Equal(reply.GetProperty("text").GetString(), data.GetProperty("reply").GetString());
        Assert.Contains(data.GetProperty("quotes")[0].GetProperty("text").GetString()!, reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhatTheServerGives_CantBeForged()
    {
        await _client.PostAsync(RunningHost.Json("""
            {"type": "message", "text": "hello", "id": "forged", "timestamp": "1999-01-01T00:00:00Z", "channelId": "webchat", "serviceUrl": "https://evil.example",
             "conversation": {"id": "other"}, "recipient": {"id": "other"}, "from": {"id": "visitor", "role": "bot"}}
            """));

        var echo = (await _client.ReadAsync("1")).Activities[0];
        Assert.Equal($"{_client.ConversationId}|0000001", echo.GetProperty("id").GetString());
        Assert.Equal(_host.Clock.GetUtcNow(), echo.GetProperty("timestamp").GetDateTimeOffset());
        Assert.Equal("directline", echo.GetProperty("channelId").GetString());
        Assert.Equal(_host.Address, echo.GetProperty("serviceUrl").GetString());
        Assert.Equal(_client.ConversationId, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("user", echo.GetProperty("from").GetProperty("role").GetString());
        Assert.Matches("^dl_[0-9a-f]{32}$", echo.GetProperty("from").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Post_FieldsThatNobodyHereKnows_ComeBackAsTheyWere()
    {
        await _client.PostAsync(RunningHost.Json("""
            {"type": "message", "text": "hello", "locale": "en-GB", "localTimestamp": "2026-12-01T10:30:00.000+01:00", "entities": [{"type": "ClientCapabilities", "x": null}],
             "from": {"id": "visitor", "aad": 1.50}, "channelData": {"clientActivityID": "c1", "odd": "\u00e4\ud83d\ude42"}}
            """));

        var echo = (await _client.ReadAsync("1")).Activities[0];
        Assert.Equal("en-GB", echo.GetProperty("locale").GetString());
        Assert.Equal("2026-12-01T10:30:00.000+01:00", echo.GetProperty("localTimestamp").GetString());
        Assert.Equal(JsonValueKind.Null, echo.GetProperty("entities")[0].GetProperty("x").ValueKind);
        Assert.Equal("1.50", echo.GetProperty("from").GetProperty("aad").GetRawText());
        Assert.Equal("c1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("ä🙂", echo.GetProperty("channelData").GetProperty("odd").GetString());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task Post_AnotherType_IsEchoedAndNotAnswered(string type)
    {
        await _client.PostAsync(RunningHost.Json($$"""{"type": "{{type}}", "from": {"id": "visitor"} }"""));

        Assert.Equal(type, Assert.Single((await _client.ReadAsync("1")).Activities).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"type": "message", "text": 5}""")]
    [InlineData("""{"type": "message", "text": "\ud800"}""")]
    [InlineData("""{"type": "message", "text": "hello", "channelData": {"odd": "\ud800"}}""")]
    [InlineData("""{"type": "message", "text": "hello", "odd": ["\udc00"]}""")]
    [InlineData("""{"type": "message", "text": "hello", "from": {"id": "u", "\ud800": 1}}""")]
    public async Task Post_WhatIsNoActivity_IsABadRequest(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(RunningHost.Json(body))).StatusCode);
        Assert.Empty((await _client.ReadAsync("1")).Activities);
    }

    [Fact]
    public async Task Post_MoreThanTheLimit_IsTooLarge()
    {
        var body = JsonSerializer.Serialize(new { type = "message", text = new string('a', 300_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.PostAsync(RunningHost.Json(body))).StatusCode);
        Assert.Empty((await _client.ReadAsync("1")).Activities);
    }

    [Fact]
    public async Task Post_AVeryLongMessage_IsAnsweredSoon()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:MessageLength", "250000");
        var direct = await DirectLineClient.StartAsync(host);
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(index => $"liver{index % 700}"));
        using var client = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await direct.SayAsync(words).WaitAsync(client.Token);

        Assert.Equal(2, (await direct.ReadAsync("1")).Activities.Count);
    }

    [Fact]
    public async Task Poll_AtTheNewestWatermark_IsEmptyAndKeepsIt()
    {
        var (_, watermark) = await _client.ReadAsync();

        var (activities, next) = await _client.ReadAsync(watermark);

        Assert.Empty(activities);
        Assert.Equal(watermark, next);
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("999", 0)]
    [InlineData("2147483647", 0)]
    [InlineData("99999999999999999999", 0)]
    [InlineData("-1", 3)]
    [InlineData("nonsense", 3)]
    [InlineData("%D9%A2", 3)]
    public async Task Poll_AWatermarkOutOfRange_CountsAsTheNearestEnd(string watermark, int expected)
    {
        await _client.SayAsync("hello");

        var (activities, next) = await _client.ReadAsync(watermark);

        Assert.Equal(expected, activities.Count);
        Assert.Equal("3", next);
    }

    [Fact]
    public async Task Poll_MoreThanIsKept_GivesTheNewestAndCountsOn()
    {
        for (var index = 0; index < 600; index++)
            await _client.PostAsync(RunningHost.Json($$"""{"type": "message", "text": "hello", "from": {"id": "visitor"}, "number": {{index}}}"""));

        var (activities, watermark) = await _client.ReadAsync();

        Assert.Equal("1201", watermark);
        Assert.Equal(Enumerable.Range(201, 1000).Select(count => $"{_client.ConversationId}|{count:0000000}"), activities.Select(activity => activity.GetProperty("id").GetString()));
        Assert.Equal(2, (await _client.ReadAsync("1199")).Activities.Count);
        Assert.Equal(1000, (await _client.ReadAsync("5")).Activities.Count);
    }

    [Fact]
    public async Task Post_FiftyAtOnce_AreAnsweredInTheOrderOfTheirEchoes()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 50).Select(index => _client.SayAsync(index % 2 == 0 ? "hello" : "How is bone pain treated?", $"c{index}")));

        var activities = (await _client.ReadAsync("1")).Activities;
        Assert.Equal(100, activities.Count);
        var echoes = activities.Where(activity => !activity.TryGetProperty("replyToId", out _)).Select(activity => activity.GetProperty("id").GetString()).ToList();
        var replies = activities.Where(activity => activity.TryGetProperty("replyToId", out _)).Select(activity => activity.GetProperty("replyToId").GetString()).ToList();
        Assert.Equal(ids.Order(), echoes.Order());
        Assert.Equal(echoes, replies);
        Assert.All(activities.Where(activity => activity.TryGetProperty("replyToId", out _)), reply =>
            Assert.True(string.CompareOrdinal(reply.GetProperty("replyToId").GetString(), reply.GetProperty("id").GetString()) < 0));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300_000)]
    public async Task Upload_IsRefusedWithAClearMessageAndNothingIsStored(int bytes)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","text":"hello","from":{"id":"visitor"}}""", Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(new byte[bytes]), "file", "scan.png" },
        };

        var response = await _client.UploadAsync(form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("takes no files", (await RunningHost.ReadAsync(response)).GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty((await _client.ReadAsync("1")).Activities);
    }

    [Fact]
    public async Task AnEmergency_KeepsItsReminderInItsOwnConversationOnly()
    {
        var other = await DirectLineClient.StartAsync(_host);
        await _client.SayAsync("I am having a seizure");
        await _client.SayAsync("How is bone pain treated?");
        await other.SayAsync("How is bone pain treated?");

        Assert.Contains("If what you wrote about earlier", (await _client.ReadAsync("4")).Activities.Single().GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("If what you wrote about earlier", (await other.ReadAsync("2")).Activities.Single().GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsTyped_IsNeverLogged()
    {
        await _client.SayAsync("My zebra Wilhelmina has bone pain");
        await _client.PostAsync(RunningHost.Json("""{"type": "Wilhelmina", "text": "Wilhelmina" """));
        using var form = new MultipartFormDataContent { { new StringContent("""{"type":"message","text":"Wilhelmina"}"""), "activity", "wilhelmina.json" } };
        await _client.UploadAsync(form);
        await _client.PostAsync(RunningHost.Json($$"""{"type": "message", "text": "Wilhelmina {{new string('a', 300_000)}}"}"""));

        Assert.DoesNotContain("zebra", _host.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("wilhelmina", _host.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_client.Token, _host.Log.Text, StringComparison.Ordinal);
    }
}
