using System.Diagnostics.Metrics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;
using MetastaticBC.Bot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Connector;

/// <summary>Replies reach the channel's service once and in order, or their loss is logged and counted.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private IdentityProvider _provider = null!;
    private FakeConnector _connector = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.StartAsync();
        _connector = await FakeConnector.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task AMessage_IsAcceptedAtOnceAndAnsweredByACall()
    {
        await using var host = await StartAsync();

        var response = await SayAsync(host, "hello", "a:1;messageid=1@thread");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var (path, reply) = Assert.Single(await _connector.ReceiveAsync(1));
        Assert.Equal("/smba.trafficmanager.net/teams/v3/conversations/a%3A1%3Bmessageid%3D1%40thread/activities/m1", path);
        Assert.Equal("m1", reply.GetProperty("replyToId").GetString());
        Assert.Equal("a:1;messageid=1@thread", reply.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal(["Bearer token-1"], _connector.Authorizations);
    }

    [Fact]
    public async Task TransientFaults_AreTriedAgain()
    {
        await using var host = await StartAsync();
        _connector.Meet(FakeConnector.Answer(429, "0"), FakeConnector.Answer(502), FakeConnector.Answer(412), FakeConnector.Answer(504), FakeConnector.Cut);

        await SayAsync(host, "hello");

        Assert.Single(await _connector.ReceiveAsync(1));
        Assert.Equal(6, _connector.Authorizations.Count);
        Assert.DoesNotContain("A reply is lost", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASilentService_IsTriedAgain()
    {
        await using var host = await StartAsync();
        _connector.Meet(FakeConnector.KeepSilent);

        await SayAsync(host, "hello");

        Assert.Single(await _connector.ReceiveAsync(1));
    }

    [Fact]
    public async Task RetryAfter_IsHonoured()
    {
        await using var host = await StartAsync();
        _connector.Meet(FakeConnector.Answer(429, "1"));
        var start = TimeProvider.System.GetTimestamp();

        await SayAsync(host, "hello");
        await _connector.ReceiveAsync(1);

        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 1, 20);
    }

    [Fact]
    public async Task ManyMessages_AreAnsweredOnceAndInOrderThroughFaults()
    {
        await using var host = await StartAsync();
        Func<HttpContext, Task>[] faults = [FakeConnector.Answer(502), FakeConnector.Cut, FakeConnector.Answer(429, "0"), FakeConnector.Answer(504), FakeConnector.Answer(412)];
        for (var number = 0; number < 20; number++)
            _connector.Meet(faults[number % 5], faults[(number + 1) % 5], _connector.TakeAsync);

        for (var number = 0; number < 20; number++)
            await SayAsync(host, number % 2 == 0 ? "hello" : "thanks", id: $"m{number}");

        var arrived = await _connector.ReceiveAsync(20);
        await DrainAsync(host);
        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"m{number}"), arrived.Select(reply => reply.Activity.GetProperty("replyToId").GetString()));
        Assert.Equal(20, _connector.Arrived.Count);
    }

    [Fact]
    public async Task AConversationThatWaits_HoldsUpNoOther()
    {
        await using var host = await StartAsync();
        _connector.Meet(FakeConnector.KeepSilent);
        await SayAsync(host, "hello", "a:1");
        await HappensAsync(() => _connector.Authorizations.Count == 1);

        await SayAsync(host, "hello", "a:2");

        Assert.Equal("a:2", (await _connector.ReceiveAsync(1))[0].Activity.GetProperty("conversation").GetProperty("id").GetString());
        await _connector.ReceiveAsync(2);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task WhatTheServiceRefuses_IsLostLoggedAndCounted(int status)
    {
        await using var host = await StartAsync();
        var counted = new List<string?>();
        using var listener = Listen(host, counted);
        _connector.Meet(context =>
        {
            context.Response.Headers.Location = "https://evil.example/";
            return FakeConnector.Answer(status)(context);
        });

        await SayAsync(host, "zebra Wilhelmina");
        await DrainAsync(host);

        Assert.Empty(_connector.Arrived);
        Assert.Single(_connector.Authorizations);
        Assert.Contains($"A reply is lost: status {status}, after 1 attempts.", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wilhelmina", host.Log.Text, StringComparison.Ordinal);
        Assert.Equal([$"status {status}"], counted);
    }

    [Fact]
    public async Task AServiceThatStaysDown_IsGivenUpAndTheNextMessageIsAnswered()
    {
        await using var host = await StartAsync();
        _connector.Meet([.. Enumerable.Repeat(FakeConnector.Answer(502), 6)]);

        await SayAsync(host, "hello", id: "m1");
        await SayAsync(host, "hello", id: "m2");

        Assert.Equal("m2", Assert.Single(await _connector.ReceiveAsync(1)).Activity.GetProperty("replyToId").GetString());
        Assert.Contains("A reply is lost: status 502, after 6 attempts.", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReplyThatMayHaveArrived_IsSentAgain()
    {
        await using var host = await StartAsync();
        _connector.Meet(_connector.TakeAndCutAsync);

        await SayAsync(host, "hello");

        Assert.Equal(["m1", "m1"], (await _connector.ReceiveAsync(2)).Select(reply => reply.Activity.GetProperty("replyToId").GetString()));
    }

    [Fact]
    public async Task ATokenThatIsNotTaken_IsRenewedOnce()
    {
        await using var host = await StartAsync();
        _connector.Meet(FakeConnector.Answer(401));
        await SayAsync(host, "hello");
        await _connector.ReceiveAsync(1);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Authorizations);

        _connector.Meet(FakeConnector.Answer(401), FakeConnector.Answer(401));
        await SayAsync(host, "hello");
        await DrainAsync(host);

        Assert.Contains("A reply is lost: status 401", host.Log.Text, StringComparison.Ordinal);
        Assert.Equal(4, _connector.Authorizations.Count);
    }

    [Fact]
    public async Task ManyConversationsAtOnce_ShareOneToken()
    {
        await using var host = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => SayAsync(host, "hello", $"a:{number}")));
        await _connector.ReceiveAsync(40);

        Assert.Single(_connector.TokenRequests);
        Assert.All(_connector.Authorizations, header => Assert.Equal("Bearer token-1", header));
    }

    [Theory]
    [InlineData("SingleTenant", "Public", $"/login.microsoftonline.com/{TestBot.Tenant}/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "Public", "/login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("SingleTenant", "USGov", $"/login.microsoftonline.us/{TestBot.Tenant}/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    public async Task TheBotsToken_ComesFromTheAuthorityOfItsKind(string type, string cloud, string path, string scope)
    {
        await using var host = await StartAsync([.. TestBot.SingleTenant, "--MicrosoftAppType", type, "--BotFramework:Cloud", cloud]);
        var issuer = cloud == "Public" ? "https://api.botframework.com" : "https://api.botframework.us";

        await host.PostAsync(_provider.Token(host.Clock.GetUtcNow(), new { iss = issuer }), new { deliveryMode = "normal", text = "hello" });
        await _connector.ReceiveAsync(1);

        var (asked, body) = Assert.Single(_connector.TokenRequests);
        Assert.Equal(path, asked);
        Assert.Contains($"client_id={TestBot.AppId}", body, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", body, StringComparison.Ordinal);
        Assert.Contains($"scope={Uri.EscapeDataString(scope)}", body, StringComparison.Ordinal);
        Assert.Contains("client_secret=", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACertificate_SignsTheRequestForTheToken()
    {
        using var folder = new TemporaryFolder();
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllBytesAsync(folder.PathOf("bot.pfx"), certificate.Export(X509ContentType.Pkcs12, "word"), TestContext.Current.CancellationToken);
        await using var host = await StartAsync(
            [.. TestBot.SingleTenant, "--MicrosoftAppPassword", "", "--BotFramework:CertificateFile", folder.PathOf("bot.pfx"), "--BotFramework:CertificatePassword", "word"]);

        await SayAsync(host, "hello");
        await _connector.ReceiveAsync(1);

        Assert.Contains("client_assertion=", Assert.Single(_connector.TokenRequests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void ACertificateThatCantBeRead_IsAFaultOfTheSettings()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bot.pfx", "nonsense");

        var fault = Assert.Throws<SettingsException>(() => BotHost.Create(
            ["--urls", "http://127.0.0.1:0", .. TestBot.SingleTenant, "--MicrosoftAppPassword", "", "--BotFramework:CertificateFile", folder.PathOf("bot.pfx")], TimeProvider.System));

        Assert.Contains("BotFramework:CertificateFile", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AManagedIdentity_AsksItsMachine()
    {
        await using var host = await StartAsync([.. TestBot.SingleTenant, "--MicrosoftAppType", "UserAssignedMSI", "--MicrosoftAppPassword", ""]);

        await SayAsync(host, "hello");
        await _connector.ReceiveAsync(1);

        var (path, query) = _connector.TokenRequests.Last();
        Assert.Equal("/169.254.169.254/metadata/identity/oauth2/token", path);
        Assert.Contains("resource=https://api.botframework.com", query, StringComparison.Ordinal);
        Assert.Contains($"client_id={TestBot.AppId}", query, StringComparison.Ordinal);
        Assert.StartsWith("Bearer token-", _connector.Authorizations.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongSecret_IsToldToTheOperator()
    {
        await using var host = await StartAsync();
        _connector.TokenStatus = 401;

        await SayAsync(host, "hello");
        await DrainAsync(host);

        Assert.Contains("A reply is lost: no token, invalid_client", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret of the tests", host.Log.Text, StringComparison.Ordinal);
        Assert.Empty(_connector.Authorizations);
    }

    [Fact]
    public async Task AProgramOnThisMachine_IsAnsweredWithoutAToken()
    {
        var calls = new List<(string Path, string Authorization)>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            calls.Add((context.Request.Path, context.Request.Headers.Authorization.ToString()));
            return Task.CompletedTask;
        });
        await using var host = await RunningHost.StartAsync();

        var response = await host.SendAsync(HttpMethod.Post, "/api/messages", RunningHost.Json(TestBot.Activity(new { serviceUrl = server.Address + "/_connector", deliveryMode = "normal" })));
        await DrainAsync(host.Services);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(("/_connector/v3/conversations/a:1/activities/m1", ""), Assert.Single(calls));
    }

    [Fact]
    public async Task TheHostStops_WhenWhatItAcceptedIsAnswered()
    {
        await using var host = await StartAsync();
        _connector.Meet(FakeConnector.KeepSilent);
        await SayAsync(host, "hello");
        await HappensAsync(() => _connector.Authorizations.Count == 1);

        await host.StopAsync();

        Assert.Single(_connector.Arrived);
    }

    private Task<RunningHost> StartAsync(params string[] settings) => TestBot.StartAsync(_provider, _connector.Replace, settings);

    private Task<HttpResponseMessage> SayAsync(RunningHost host, string text, string conversation = "a:1", string id = "m1") =>
        host.PostAsync(_provider.Token(host.Clock.GetUtcNow()), new { text, id, deliveryMode = "normal", conversation = new { id = conversation, tenantId = TestBot.Tenant } });

    private static Task DrainAsync(RunningHost host) => DrainAsync(host.Services);

    private static Task DrainAsync(IServiceProvider services) => services.GetRequiredService<TurnLanes>().DrainAsync().WaitAsync(TimeSpan.FromSeconds(30));

    private static async Task HappensAsync(Func<bool> happened)
    {
        while (!happened())
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    private static MeterListener Listen(RunningHost host, List<string?> reasons)
    {
        var meter = host.Services.GetRequiredService<BotMeter>().Meter;
        var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Meter == meter) self.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => reasons.Add(tags[0].Value as string));
        listener.Start();
        return listener;
    }
}
