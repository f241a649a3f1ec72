using System.Net;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

/// <summary>Who may start a conversation: servers with the secret, pages of our own and of allowed origins, and in a demonstration programs too.</summary>
public sealed class AccessTests
{
    private const string Secret = "a-secret-of-the-clinic";
    private const string Clinic = "https://www.clinic.example";
    private const string Path = DirectLineClient.Path;

    private static readonly string[] Live = ["--Clinic:Live", "true", "--Knowledge:RequireReview", "false", "--Clinic:OncologyLine", "the cancer line, 0123 456"];

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData(Clinic, HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("https://www.clinic.example.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://www.clinic.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Generate_InADemonstration_GoesByTheOrigin(string? origin, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic);

        Assert.Equal(expected, (await GenerateAsync(host, origin)).StatusCode);
    }

    [Fact]
    public async Task Generate_OurOwnPage_IsAllowed()
    {
        await using var host = await RunningHost.StartAsync(Live);

        Assert.Equal(HttpStatusCode.OK, (await GenerateAsync(host, host.Address)).StatusCode);
    }

    [Fact]
    public async Task Generate_LiveWithoutOriginAndSecret_IsUnauthorized()
    {
        await using var host = await RunningHost.StartAsync(Live);

        Assert.Equal(HttpStatusCode.Unauthorized, (await GenerateAsync(host, origin: null)).StatusCode);
    }

    [Theory]
    [InlineData(Secret, HttpStatusCode.OK)]
    [InlineData("a-secret-of-the-clinib", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task Generate_ASecret_MustBeTheRightOne(string secret, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync([.. Live, "--DirectLine:Secrets:0", Secret]);

        Assert.Equal(expected, (await WithSecretAsync(host, HttpMethod.Post, "/tokens/generate", secret)).StatusCode);
    }

    [Fact]
    public async Task Generate_AnEmptySecretInTheSettings_OpensNothing()
    {
        await using var host = await RunningHost.StartAsync(Live);

        Assert.Equal(HttpStatusCode.Unauthorized, (await WithSecretAsync(host, HttpMethod.Post, "/tokens/generate", "")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await WithSecretAsync(host, HttpMethod.Post, "/conversations", "")).StatusCode);
    }

    [Fact]
    public async Task Secret_HoldsAWholeConversation()
    {
        await using var host = await RunningHost.StartAsync([.. Live, "--DirectLine:Secrets:0", Secret]);

        var started = await WithSecretAsync(host, HttpMethod.Post, "/conversations", Secret);
        var answer = await RunningHost.ReadAsync(started);
        var path = $"/conversations/{answer.GetProperty("conversationId").GetString()}";
        var posted = await WithSecretAsync(host, HttpMethod.Post, $"{path}/activities", Secret, """{"type":"message","text":"hello","from":{"id":"u1"}}""");
        var polled = await RunningHost.ReadAsync(await WithSecretAsync(host, HttpMethod.Get, $"{path}/activities", Secret));
        using var stream = await ActivityStream.OpenAsync(answer.GetProperty("streamUrl").GetString()!);

        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("3", polled.GetProperty("watermark").GetString());
        Assert.Equal("u1", polled.GetProperty("activities")[1].GetProperty("from").GetProperty("id").GetString());
        Assert.Equal(HttpStatusCode.OK, (await WithSecretAsync(host, HttpMethod.Get, path, Secret)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await WithSecretAsync(host, HttpMethod.Get, "/conversations/other", Secret)).StatusCode);
        await stream.ReceiveAsync(3);
    }

    [Fact]
    public async Task Secret_EveryStart_IsAConversationOfItsOwn()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:Secrets:0", Secret);

        var first = await RunningHost.ReadAsync(await WithSecretAsync(host, HttpMethod.Post, "/conversations", Secret));
        var second = await RunningHost.ReadAsync(await WithSecretAsync(host, HttpMethod.Post, "/conversations", Secret));

        Assert.NotEqual(first.GetProperty("conversationId").GetString(), second.GetProperty("conversationId").GetString());
    }

    [Theory]
    [InlineData(Clinic, true)]
    [InlineData("https://evil.example", false)]
    public async Task Preflight_AllowsWhatClientsSendToAllowedOriginsOnly(string origin, bool allowed)
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic);

        var response = await host.SendAsync(
            HttpMethod.Options, $"{Path}/conversations", null, "Origin", origin, "Access-Control-Request-Method", "POST",
            "Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(allowed ? [Clinic] : [], Header(response, "Access-Control-Allow-Origin"));
        if (allowed)
        {
            Assert.Equal("GET,POST,DELETE", Header(response, "Access-Control-Allow-Methods").Single());
            Assert.Equal("authorization,content-type,x-ms-bot-agent,x-requested-with", Header(response, "Access-Control-Allow-Headers").Single());
        }
    }

    [Fact]
    public async Task Cors_AnswersAndRefusalsToo_CanBeReadByAnAllowedOrigin()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic);

        var refused = await host.SendAsync(HttpMethod.Post, $"{Path}/conversations", RunningHost.Json("{}"), "Origin", Clinic);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal([Clinic], Header(refused, "Access-Control-Allow-Origin"));
        Assert.Equal([Clinic], Header(await GenerateAsync(host, Clinic), "Access-Control-Allow-Origin"));
        Assert.Empty(Header(await GenerateAsync(host, "https://evil.example"), "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Cors_OtherPathsThanDirectLine_AreNotOpenedToOtherOrigins()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:AllowedOrigins:0", Clinic);

        Assert.Empty(Header(await host.SendAsync(HttpMethod.Get, "/", null, "Origin", Clinic), "Access-Control-Allow-Origin"));
    }

    private static Task<HttpResponseMessage> GenerateAsync(RunningHost host, string? origin) =>
        host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", RunningHost.Json("{}"), origin is null ? [] : ["Origin", origin]);

    private static Task<HttpResponseMessage> WithSecretAsync(RunningHost host, HttpMethod method, string path, string secret, string? body = null) =>
        host.SendAsync(method, Path + path, body is null ? null : RunningHost.Json(body), "Authorization", $"Bearer {secret}");

    private static string[] Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? [.. values] : [];
}
