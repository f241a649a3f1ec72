using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;

/// <summary>Who does get in, and how the keys of the provider come and go.</summary>
public sealed class AdmissionTests : IAsyncLifetime
{
    private IdentityProvider _provider = null!;

    public async ValueTask InitializeAsync() => _provider = await IdentityProvider.StartAsync();

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    [Theory]
    [InlineData("Public", "SingleTenant", "https://api.botframework.com", "login.botframework.com")]
    [InlineData("USGov", "SingleTenant", "https://api.botframework.us", "login.botframework.azure.us")]
    [InlineData("China", "SingleTenant", "https://api.botframework.azure.cn", "login.botframework.azure.cn")]
    [InlineData("Public", "MultiTenant", "https://api.botframework.com", "login.botframework.com")]
    [InlineData("Public", "UserAssignedMSI", "https://api.botframework.com", "login.botframework.com")]
    public async Task Post_AGoodToken_IsLetIn(string cloud, string type, string issuer, string provider)
    {
        string[] secret = type == "UserAssignedMSI" ? [] : ["--MicrosoftAppPassword", "a secret of the tests"];
        await using var host = await TestBot.StartAsync(
            _provider, ["--MicrosoftAppId", TestBot.AppId, "--MicrosoftAppType", type, "--MicrosoftAppTenantId", TestBot.Tenant, "--BotFramework:Cloud", cloud, .. secret]);

        var response = await host.PostAsync(Token(host, new { iss = issuer }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(provider, _provider.LastHost);
        Assert.Equal(issuer == "https://api.botframework.com" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, (await host.PostAsync(Token(host))).StatusCode);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Post_EachAlgorithm_IsTaken(string alg)
    {
        await using var host = await TestBot.StartAsync(_provider);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(_provider.Token(host.Clock.GetUtcNow(), alg: alg))).StatusCode);
    }

    [Fact]
    public async Task Post_WithinTheSkew_IsLetIn()
    {
        await using var host = await TestBot.StartAsync(_provider);
        var now = host.Clock.GetUtcNow().ToUnixTimeSeconds();

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host, new { exp = now - 299 }))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host, new { nbf = now + 300 }))).StatusCode);
    }

    [Fact]
    public async Task Post_ServiceUrlsInOtherCase_AreTheSame()
    {
        await using var host = await TestBot.StartAsync(_provider);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host, new { serviceurl = TestBot.ServiceUrl.ToUpperInvariant(), aud = TestBot.AppId.ToUpperInvariant() }))).StatusCode);
    }

    [Fact]
    public async Task Post_AnotherChannelThanTeams_HasNoTenant()
    {
        await using var host = await TestBot.StartAsync(_provider);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host), new { channelId = "webchat", channelData = (object?)null, conversation = new { id = "c" } })).StatusCode);
    }

    [Fact]
    public async Task Post_TenantsOfTheList_AreLetInAndNoOthers()
    {
        const string Guest = "7f1c7b9e-4f0e-4a53-9a57-3a2f4f1f9b10";
        await using var host = await TestBot.StartAsync(_provider, [.. TestBot.SingleTenant, "--Teams:AllowedTenants:0", Guest.ToUpperInvariant()]);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host), new { channelData = new { tenant = new { id = Guest } } })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(Token(host))).StatusCode);
    }

    [Fact]
    public async Task Post_ManyTenantsAndNoList_TeamsIsClosed()
    {
        await using var host = await TestBot.StartAsync(_provider, ["--MicrosoftAppId", TestBot.AppId, "--MicrosoftAppPassword", "a secret of the tests"]);

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(Token(host))).StatusCode);
    }

    [Fact]
    public async Task Post_AProgramOnThisMachine_NeedsATokenToo()
    {
        await using var host = await TestBot.StartAsync(_provider);

        var response = await host.SendAsync(HttpMethod.Post, "/api/messages", RunningHost.Json(TestBot.Activity(new { serviceUrl = "http://localhost:5000" })));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.BadRequest)]
    public async Task Post_ABodyThatIsNoActivity_IsRefusedBehindTheDoor(string type, HttpStatusCode expected)
    {
        await using var host = await TestBot.StartAsync(_provider);
        using var body = new StringContent("nonsense", System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type));

        Assert.Equal(expected, (await host.SendAsync(HttpMethod.Post, "/api/messages", body, "Authorization", $"Bearer {Token(host)}")).StatusCode);
    }

    [Fact]
    public async Task Live_WithoutARegistration_HasNoMessagesEndpoint()
    {
        await using var host = await RunningHost.StartAsync("--Clinic:Live", "true", "--Knowledge:RequireReview", "false", "--Clinic:OncologyLine", "the cancer line, 0123 456");

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Post, "/api/messages", RunningHost.Json(TestBot.Activity()))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Keys_ANewOne_IsFetchedWhenItIsMet()
    {
        await using var host = await TestBot.StartAsync(_provider);
        await host.PostAsync(Token(host));
        await LetTheProviderBeAskedAgainAsync(host);
        _provider.Keys = new() { ["key-2"] = new ProviderKey(["msteams"]) };

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(_provider.Token(host.Clock.GetUtcNow(), kid: "key-2"))).StatusCode);
    }

    [Fact]
    public async Task Keys_RolledOverUnderLoad_LoseNobody()
    {
        await using var host = await TestBot.StartAsync(_provider);
        var old = Token(host);
        await host.PostAsync(old);
        await LetTheProviderBeAskedAgainAsync(host);
        var asked = _provider.Requests;
        _provider.Keys["key-2"] = new ProviderKey(["msteams"]);

        var posts = Enumerable.Range(0, 200).Select(number => Task.Run(() =>
            host.PostAsync(number % 2 == 0 ? old : _provider.Token(host.Clock.GetUtcNow(), kid: "key-2"), new { conversation = new { id = $"a:{number}" } })));

        Assert.All(await Task.WhenAll(posts), response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(asked + 2, _provider.Requests);
    }

    [Fact]
    public async Task Keys_ManyUnknownOnes_AskTheProviderOnceInTwoMinutes()
    {
        await using var host = await TestBot.StartAsync(_provider);
        await host.PostAsync(Token(host));
        await LetTheProviderBeAskedAgainAsync(host);
        var asked = _provider.Requests;

        for (var number = 0; number < 20; number++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(5));
            Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Token(host, header: new { kid = $"unknown-{number}" }))).StatusCode);
        }

        Assert.Equal(asked + 2, _provider.Requests);
    }

    [Fact]
    public async Task Keys_AProviderThatIsDown_LeavesTheKnownOnesGood()
    {
        await using var host = await TestBot.StartAsync(_provider);
        await host.PostAsync(Token(host));
        await LetTheProviderBeAskedAgainAsync(host);
        _provider.Status = 500;

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Token(host, header: new { kid = "unknown" }))).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host))).StatusCode);
        Assert.Contains("The keys that sign the channels' tokens could not be fetched", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_AProviderWithoutAny_LeavesTheKnownOnesGood()
    {
        await using var host = await TestBot.StartAsync(_provider);
        var token = Token(host);
        await host.PostAsync(token);
        await LetTheProviderBeAskedAgainAsync(host);
        var unknown = Token(host, header: new { kid = "unknown" });
        _provider.Keys = [];
        await host.PostAsync(unknown);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(token)).StatusCode);
    }

    [Fact]
    public async Task Keys_AProviderThatIsDownFromTheStart_IsWaitedFor()
    {
        _provider.Status = 503;
        await using var host = await TestBot.StartAsync(_provider);

        var response = await host.PostAsync(Token(host));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("2", response.Headers.GetValues("Retry-After").Single());

        _provider.Status = 200;
        await LetTheProviderBeAskedAgainAsync(host);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host))).StatusCode);
    }

    [Fact]
    public async Task Keys_AProviderThatIsSlow_HoldsUpNobodyWhoseKeyIsKnown()
    {
        await using var host = await TestBot.StartAsync(_provider);
        await host.PostAsync(Token(host));
        await LetTheProviderBeAskedAgainAsync(host);
        var gate = new TaskCompletionSource();
        _provider.Mood = () => gate.Task;
        var unknown = host.PostAsync(Token(host, header: new { kid = "unknown" }));

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host)).WaitAsync(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken)).StatusCode);
        Assert.False(unknown.IsCompleted);

        gate.SetResult();
        Assert.Equal(HttpStatusCode.Unauthorized, (await unknown).StatusCode);
    }

    [Fact]
    public async Task Keys_OfADayAgo_AreFetchedAnewBesideTheAnswer()
    {
        await using var host = await TestBot.StartAsync(_provider);
        await host.PostAsync(Token(host));
        await LetTheProviderBeAskedAgainAsync(host);
        var asked = _provider.Requests;
        host.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Token(host))).StatusCode);

        await HappensAsync(() => _provider.Requests == asked + 2);
    }

    /// <summary>The library that fetches lets a second of real time pass between two requests; the bot itself two minutes.</summary>
    private static async Task LetTheProviderBeAskedAgainAsync(RunningHost host)
    {
        host.Clock.Advance(TimeSpan.FromMinutes(3));
        await Task.Delay(TimeSpan.FromSeconds(1.1), TestContext.Current.CancellationToken);
    }

    private static async Task HappensAsync(Func<bool> happened)
    {
        while (!happened())
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private string Token(RunningHost host, object? changes = null, object? header = null) => _provider.Token(host.Clock.GetUtcNow(), changes, header: header);
}
