using System.Collections.Concurrent;
using System.Text.Json;
using MetastaticBC.Bot.Channels.BotFramework;
using MetastaticBC.Bot.Channels.BotFramework.Connector;
using MetastaticBC.Bot.Tests.Channels.BotFramework.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework.Connector;

/// <summary>Plays a channel's service and Microsoft Entra, with the faults of both.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _faults = new();
    private int _tokens;

    /// <summary>What arrived: path and activity, in order.</summary>
    public ConcurrentQueue<(string Path, JsonElement Activity)> Arrived { get; } = new();

    /// <summary>The Authorization header of every attempt.</summary>
    public ConcurrentQueue<string> Authorizations { get; } = new();

    /// <summary>The bodies or queries of the requests for a token.</summary>
    public ConcurrentQueue<(string Path, string Body)> TokenRequests { get; } = new();

    public int TokenStatus { get; set; } = 200;

    public LoopbackServer Server { get; private set; } = null!;

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector.Server = await LoopbackServer.StartAsync(connector.HandleAsync);
        return connector;
    }

    /// <summary>In the place of the network, with short waits.</summary>
    public void Replace(IServiceCollection services)
    {
        services.AddHttpClient(BotFrameworkServices.ConnectorClientName, client => client.Timeout = TimeSpan.FromSeconds(2)).ConfigurePrimaryHttpMessageHandler(Server.Network);
        services.AddHttpClient(BotFrameworkServices.LoginClient).ConfigurePrimaryHttpMessageHandler(Server.Network);
        services.AddSingleton(new RetryDelays(TimeSpan.FromMilliseconds(10), () => 0.5));
    }

    /// <summary>The next attempts meet these, one each; what comes after them arrives.</summary>
    public void Meet(params Func<HttpContext, Task>[] faults)
    {
        foreach (var fault in faults)
            _faults.Enqueue(fault);
    }

    public static Func<HttpContext, Task> Answer(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    public static Task Cut(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static Task KeepSilent(HttpContext context) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted);

    /// <summary>Takes the reply, and the line breaks before anyone is told.</summary>
    public async Task TakeAndCutAsync(HttpContext context)
    {
        await TakeAsync(context);
        context.Abort();
    }

    public async Task<List<(string Path, JsonElement Activity)>> ReceiveAsync(int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (Arrived.Count < count)
            await Task.Delay(10, limit.Token);
        return [.. Arrived];
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Path.Value!.Contains("/token", StringComparison.Ordinal))
        {
            await GiveTokenAsync(context);
            return;
        }

        Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
        if (_faults.TryDequeue(out var fault))
            await fault(context);
        else
            await TakeAsync(context);
    }

    public async Task TakeAsync(HttpContext context)
    {
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Arrived.Enqueue((raw, await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body)));
        await context.Response.WriteAsJsonAsync(new { id = $"reply-{Arrived.Count}" });
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        TokenRequests.Enqueue((context.Request.Path.Value!, await reader.ReadToEndAsync() + Uri.UnescapeDataString(context.Request.QueryString.Value!)));
        context.Response.StatusCode = TokenStatus;
        if (TokenStatus == 200)
        {
            const int HundredDays = 8_640_000;
            var end = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + HundredDays;
            await context.Response.WriteAsJsonAsync(new { token_type = "Bearer", access_token = $"token-{Interlocked.Increment(ref _tokens)}", expires_in = $"{HundredDays}", expires_on = $"{end}", resource = "https://api.botframework.com" });
        }
        else
        {
            await context.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "AADSTS7000215: wrong" });
        }
    }
}
