using System.Net;
using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

/// <summary>What a stranger who got hold of something, or a client that asks for too much, gets nothing by.</summary>
public sealed class HardeningTests
{
    private const string Clinic = "https://www.clinic.example";
    private const string Other = "https://other.example";
    private const string Path = DirectLineClient.Path;

    [Fact]
    public async Task Stream_ATicket_OpensOnce()
    {
        await using var host = await RunningHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        using var first = await client.OpenAsync();
        await first.ReceiveAsync(1);

        using var second = await client.OpenAsync();

        Assert.Equal(403, second.HttpStatus);
        Assert.DoesNotContain(client.Token, client.StreamUrl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, 101)]
    [InlineData(61, 403)]
    public async Task Stream_ATicket_IsGoodForAMinute(int seconds, int expected)
    {
        await using var host = await RunningHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        host.Clock.Advance(TimeSpan.FromSeconds(seconds));

        using var stream = await client.OpenAsync();

        Assert.Equal(expected, stream.HttpStatus);
    }

    [Fact]
    public async Task Token_OfAPage_IsBoundToItsOrigin()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic, "--DirectLine:AllowedOrigins:1", Other);
        var token = await TokenAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", null, "Origin", Clinic));

        Assert.Equal(HttpStatusCode.Forbidden, (await StartAsync(host, token, Other)).StatusCode);
        var started = await StartAsync(host, token, Clinic);
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);

        var url = (await RunningHost.ReadAsync(started)).GetProperty("streamUrl").GetString()!;
        using var stolen = await ActivityStream.OpenAsync(url, Other);
        Assert.Equal(403, stolen.HttpStatus);
    }

    [Fact]
    public async Task Token_Refreshed_StaysBound()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic, "--DirectLine:AllowedOrigins:1", Other);
        var token = await TokenAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", null, "Origin", Clinic));

        var refreshed = await TokenAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/tokens/refresh", null, "Origin", Clinic, "Authorization", $"Bearer {token}"));

        Assert.Equal(HttpStatusCode.Forbidden, (await StartAsync(host, refreshed, Other)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await StartAsync(host, refreshed, Clinic)).StatusCode);
    }

    [Theory]
    [InlineData($$"""{"trustedOrigins": ["{{Clinic}}"]}""", Clinic, HttpStatusCode.Created)]
    [InlineData($$"""{"trustedOrigins": ["{{Clinic}}"]}""", Other, HttpStatusCode.Forbidden)]
    [InlineData("{}", Other, HttpStatusCode.Created)]
    public async Task Token_OfAServer_IsBoundToTheOriginsThatItTrusts(string body, string origin, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:Secrets:0", "a-secret-of-the-clinic", "--DirectLine:Secrets:1", "the-next-secret-of-it");
        var token = await TokenAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", RunningHost.Json(body), "Authorization", "Bearer the-next-secret-of-it"));

        Assert.Equal(expected, (await StartAsync(host, token, origin)).StatusCode);
    }

    [Fact]
    public async Task Token_OfAPage_CantTrustOthers()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic);
        var token = await TokenAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", RunningHost.Json($$"""{"trustedOrigins": ["{{Other}}"]}"""), "Origin", Clinic));

        Assert.Equal(HttpStatusCode.Forbidden, (await StartAsync(host, token, Other)).StatusCode);
    }

    [Fact]
    public async Task Tokens_OutliveARestart_WithTheKeyOfTheDataFolder()
    {
        using var folder = new TemporaryFolder();
        DirectLineClient client;
        await using (var host = await RunningHost.StartAsync("--Data:Folder", folder.Path))
            client = await DirectLineClient.GenerateAsync(host);
        await using var next = await RunningHost.StartAsync("--Data:Folder", folder.Path);

        Assert.Equal(HttpStatusCode.Created, (await StartAsync(next, client.Token)).StatusCode);
        Assert.Equal(["directline.key"], Directory.EnumerateFiles(folder.Path).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public async Task Tokens_OfTheFormerKey_AreGoodWhileItIsNamed()
    {
        string[] keys = [Convert.ToBase64String(new byte[32]), Convert.ToBase64String(Enumerable.Repeat((byte)1, 32).ToArray())];
        DirectLineClient client;
        await using (var host = await RunningHost.StartAsync("--DirectLine:TokenKeys:0", keys[0]))
            client = await DirectLineClient.GenerateAsync(host);

        await using (var both = await RunningHost.StartAsync("--DirectLine:TokenKeys:0", keys[1], "--DirectLine:TokenKeys:1", keys[0]))
            Assert.Equal(HttpStatusCode.Created, (await StartAsync(both, client.Token)).StatusCode);
        await using var without = await RunningHost.StartAsync("--DirectLine:TokenKeys:0", keys[1]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await StartAsync(without, client.Token)).StatusCode);
    }

    [Fact]
    public async Task End_ForgetsTheConversationForGood()
    {
        await using var host = await RunningHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        using var stream = await client.OpenAsync();
        await stream.ReceiveAsync(1);
        await client.SayAsync("I am having a seizure");

        Assert.Equal(HttpStatusCode.NoContent, (await client.EndAsync()).StatusCode);

        await stream.EndAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PollAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.ReconnectAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.BeginAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.EndAsync()).StatusCode);
    }

    [Fact]
    public async Task Idle_AfterTwoHoursWithoutAMessage_IsTheEnd()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:IdleMinutes", "20");
        var client = await DirectLineClient.StartAsync(host);
        host.Clock.Advance(TimeSpan.FromMinutes(19));
        await client.SayAsync("hello");
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, (await client.PollAsync()).StatusCode);
        await client.RefreshAsync();

        var late = await DirectLineClient.StartAsync(host);
        host.Clock.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal(HttpStatusCode.NotFound, (await late.PollAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await late.BeginAsync()).StatusCode);
    }

    [Fact]
    public async Task Start_MoreThanAnAddressMay_ComesAgainLater()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:ConversationsPerAddress", "2");
        var first = await DirectLineClient.StartAsync(host);
        await DirectLineClient.StartAsync(host);

        var third = await DirectLineClient.GenerateAsync(host);
        var refused = await third.BeginAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("600", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal(HttpStatusCode.Created, (await first.BeginAsync()).StatusCode);

        host.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.Created, (await third.BeginAsync()).StatusCode);
    }

    [Fact]
    public async Task Start_AServerWithASecret_ServesManyFromOneAddress()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:ConversationsPerAddress", "1", "--DirectLine:Secrets:0", "a-secret-of-the-clinic");

        for (var count = 0; count < 3; count++)
            Assert.Equal(HttpStatusCode.Created, (await StartAsync(host, "a-secret-of-the-clinic")).StatusCode);
    }

    [Fact]
    public async Task Post_MoreThanAConversationMay_ComesAgainLater()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:MessagesPerMinute", "2");
        var client = await DirectLineClient.StartAsync(host);
        var other = await DirectLineClient.StartAsync(host);
        await client.SayAsync("hello");
        await client.SayAsync("hello");

        var refused = await client.PostAsync(Message("hello"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("60", refused.Headers.GetValues("Retry-After").Single());
        await other.SayAsync("hello");

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await client.SayAsync("hello");
        Assert.Equal(7, (await client.ReadAsync()).Activities.Count);
    }

    [Theory]
    [InlineData(4000, HttpStatusCode.OK)]
    [InlineData(4001, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_ALongMessage_HasALimit(int length, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);

        var response = await client.PostAsync(Message(new string('a', length)));

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
            Assert.Contains("4000", (await RunningHost.ReadAsync(response)).GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_MoreThanAConversationMay_ClosesTheOldest()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:SocketsPerConversation", "2");
        var client = await DirectLineClient.StartAsync(host);
        using var first = await client.OpenAsync();
        await first.ReceiveAsync(1);
        using var second = await client.ResumeAsync("");
        await second.ReceiveAsync(1);

        using var third = await client.ResumeAsync("");
        await third.ReceiveAsync(1);

        await first.EndAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        await client.SayAsync("hello");
        await second.ReceiveAsync(2);
        await third.ReceiveAsync(2);
    }

    private static StringContent Message(string text) => RunningHost.Json(JsonSerializer.Serialize(new { type = "message", text }));

    private static async Task<string> TokenAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await RunningHost.ReadAsync(response)).GetProperty("token").GetString()!;
    }

    private static Task<HttpResponseMessage> StartAsync(RunningHost host, string bearer, string? origin = null) => host.SendAsync(
        HttpMethod.Post, $"{Path}/conversations", RunningHost.Json("{}"), ["Authorization", $"Bearer {bearer}", .. origin is null ? Array.Empty<string>() : ["Origin", origin]]);
}
