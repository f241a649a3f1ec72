using System.Net;
using System.Text;
using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

public sealed class TokensAndStartTests : IAsyncLifetime
{
    private const string Path = DirectLineClient.Path;

    private RunningHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await RunningHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Generate_GivesATokenAndItsConversation()
    {
        var response = await _host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", RunningHost.Json("{}"));

        var answer = await RunningHost.ReadAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["conversationId", "token", "expires_in"], answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(1800, answer.GetProperty("expires_in").GetInt32());
    }

    [Fact]
    public async Task Generate_WithoutABody_GivesAToken()
    {
        Assert.Equal(HttpStatusCode.OK, (await _host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate")).StatusCode);
    }

    [Fact]
    public async Task Generate_GivesEveryoneAConversationOfTheirOwn()
    {
        var ids = new HashSet<string>();
        for (var count = 0; count < 20; count++)
            ids.Add((await DirectLineClient.GenerateAsync(_host)).ConversationId);

        Assert.Equal(20, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{32}$", id));
    }

    [Fact]
    public async Task Generate_AUser_StandsInTheTokenForClientsToRead()
    {
        var client = await DirectLineClient.GenerateAsync(_host, """{"user": {"id": "dl_dora", "name": "Dora"}, "trustedOrigins": []}""");

        var payload = client.Token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        var claims = JsonSerializer.Deserialize<JsonElement>(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')));
        Assert.Equal("dl_dora", claims.GetProperty("user").GetString());
    }

    [Theory]
    [InlineData("""{"user": {"id": "dora"}}""")]
    [InlineData("""{"user": {"id": "DL_dora"}}""")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"user": 5}""")]
    public async Task Generate_ABodyThatCantBeTaken_IsABadRequest(string body)
    {
        var response = await _host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", RunningHost.Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEqual("", (await RunningHost.ReadAsync(response)).GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Generate_NoUser_IsGivenOneOfTheServers()
    {
        var client = await DirectLineClient.StartAsync(_host);
        var other = await DirectLineClient.StartAsync(_host);
        await client.SayAsync("hello");
        await other.SayAsync("hello");

        var from = (await client.ReadAsync("1")).Activities[0].GetProperty("from").GetProperty("id").GetString()!;
        Assert.Matches("^dl_[0-9a-f]{32}$", from);
        Assert.NotEqual(from, (await other.ReadAsync("1")).Activities[0].GetProperty("from").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Start_BeginsTheConversationOfTheToken()
    {
        var client = await DirectLineClient.GenerateAsync(_host);

        var response = await client.BeginAsync();

        var answer = await RunningHost.ReadAsync(response);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(client.ConversationId, answer.GetProperty("conversationId").GetString());
        Assert.Equal(1800, answer.GetProperty("expires_in").GetInt32());
        Assert.StartsWith(_host.Address.Replace("http:", "ws:", StringComparison.Ordinal) + "/", answer.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Twice_GreetsOnce()
    {
        var client = await DirectLineClient.StartAsync(_host);

        Assert.Equal(HttpStatusCode.Created, (await client.BeginAsync()).StatusCode);

        var greeting = Assert.Single((await client.ReadAsync()).Activities);
        Assert.Contains("This is a demonstration.", greeting.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("bot", greeting.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal($"{client.ConversationId}|0000000", greeting.GetProperty("id").GetString());
        Assert.False(greeting.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task Start_AUserOfTokensKind_IsABadRequest()
    {
        var client = await DirectLineClient.GenerateAsync(_host);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.BeginAsync("""{"user": {"id": "dl_x"}}""")).StatusCode);
    }

    [Fact]
    public async Task Start_AnotherUserThanTheTokens_KeepsTheTokens()
    {
        var client = await DirectLineClient.GenerateAsync(_host, """{"user": {"id": "dl_dora"}}""");
        await client.BeginAsync("""{"user": {"id": "mallory"}}""");

        await client.SayAsync("hello");

        Assert.Equal("dl_dora", (await client.ReadAsync("1")).Activities[0].GetProperty("from").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Refresh_GivesATokenForTheSameConversationAndUser()
    {
        var client = await DirectLineClient.StartAsync(_host, """{"user": {"id": "dl_dora"}}""");
        var old = client.Token;
        _host.Clock.Advance(TimeSpan.FromMinutes(15));

        var answer = await RunningHost.ReadAsync(await client.RefreshAsync());
        client.Token = answer.GetProperty("token").GetString()!;

        Assert.Equal(client.ConversationId, answer.GetProperty("conversationId").GetString());
        _host.Clock.Advance(TimeSpan.FromMinutes(20));
        await client.SayAsync("hello");
        Assert.Equal("dl_dora", (await client.ReadAsync("1")).Activities[0].GetProperty("from").GetProperty("id").GetString());
        client.Token = old;
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PollAsync()).StatusCode);
    }

    [Fact]
    public async Task Refresh_TheOldTokenStaysGoodUntilItsTime()
    {
        var client = await DirectLineClient.StartAsync(_host);
        await client.RefreshAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(29));

        Assert.Equal(HttpStatusCode.OK, (await client.PollAsync()).StatusCode);
    }

    [Fact]
    public async Task AnyCall_AnExpiredToken_IsForbidden()
    {
        var client = await DirectLineClient.StartAsync(_host);
        _host.Clock.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1));

        await AssertEveryCallAsync(client, HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.BeginAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.RefreshAsync()).StatusCode);
    }

    [Fact]
    public async Task AnyCall_TheTokenOfAnotherConversation_IsForbidden()
    {
        var client = await DirectLineClient.StartAsync(_host);
        var stranger = await DirectLineClient.StartAsync(_host);
        client.Token = stranger.Token;

        await AssertEveryCallAsync(client, HttpStatusCode.Forbidden);
        using var stream = await ActivityStream.OpenAsync(stranger.StreamUrl.Replace(stranger.ConversationId, client.ConversationId, StringComparison.Ordinal));
        Assert.Equal(403, stream.HttpStatus);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCJ9.")]
    public async Task AnyCall_ATokenFromElsewhere_IsUnauthorized(string token)
    {
        var client = await DirectLineClient.StartAsync(_host);
        var url = $"{client.StreamUrl[..client.StreamUrl.LastIndexOf('=')]}={token}";
        client.Token = token;

        await AssertEveryCallAsync(client, HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.BeginAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.RefreshAsync()).StatusCode);
        using var stream = await ActivityStream.OpenAsync(url);
        Assert.Equal(403, stream.HttpStatus);
    }

    [Fact]
    public async Task AnyCall_ATokenOfAnotherHost_IsUnauthorized()
    {
        await using var other = await RunningHost.StartAsync();
        var client = await DirectLineClient.StartAsync(_host);
        client.Token = (await DirectLineClient.StartAsync(other)).Token;

        await AssertEveryCallAsync(client, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AnyCall_AConversationThatNeverBegan_IsNotFound()
    {
        var client = await DirectLineClient.GenerateAsync(_host);

        await AssertEveryCallAsync(client, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Stream_APlainRequest_IsABadRequest()
    {
        var client = await DirectLineClient.StartAsync(_host);

        var response = await _host.GetAsync(client.StreamUrl.Replace("ws:", "http:", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_WithoutATokenAndABrokenBody_TellsOfTheTokenOnly()
    {
        var client = await DirectLineClient.StartAsync(_host);
        client.Token = "nonsense";

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync(RunningHost.Json("{"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.UploadAsync(new StringContent("x", Encoding.UTF8, "multipart/form-data"))).StatusCode);
    }

    private static async Task AssertEveryCallAsync(DirectLineClient client, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await client.PollAsync()).StatusCode);
        Assert.Equal(expected, (await client.ReconnectAsync()).StatusCode);
        Assert.Equal(expected, (await client.PostAsync(RunningHost.Json("""{"type":"message","text":"hello"}"""))).StatusCode);
        Assert.Equal(expected, (await client.EndAsync()).StatusCode);
    }
}
