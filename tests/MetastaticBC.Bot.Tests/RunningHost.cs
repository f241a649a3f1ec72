using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetastaticBC.Bot.Tests;

/// <summary>The real host on a free port of this machine, and what a client says to it.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private const long LargeBody = 100_000;

    private readonly WebApplication _app;
    private readonly TemporaryFolder _data;

    private RunningHost(WebApplication app, TemporaryFolder data, ManualClock clock, RecordedLog log)
    {
        (_app, _data, Clock, Log) = (app, data, clock, log);
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromSeconds(30) };
        Http = new HttpClient(handler) { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>Scheme, host and port, without a slash.</summary>
    public string Address { get; }

    public ManualClock Clock { get; }

    public RecordedLog Log { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public static Task<RunningHost> StartAsync(params string[] settings) => StartAsync(others: null, settings);

    /// <param name="others">Services in the place of the host's own.</param>
    public static async Task<RunningHost> StartAsync(Action<IServiceCollection>? others, params string[] settings)
    {
        var (clock, log) = (new ManualClock(), new RecordedLog());
        var data = new TemporaryFolder();
        string[] quiet = ["--Data:Folder", data.Path, "--urls", "http://127.0.0.1:0", "--hostBuilder:reloadConfigOnChange=false", "--Logging:Console:LogLevel:Default=None"];
        var app = BotHost.Create([.. quiet, .. settings], clock, others);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningHost(app, data, clock, log);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(path, TestContext.Current.CancellationToken);

    /// <param name="headers">Name and value, one after the other.</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };

        // A refusal may come before all of a large body is sent, and then the line is closed: ask before sending it.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > LargeBody;
        for (var index = 0; index < headers.Length; index += 2)
            Assert.True(request.Headers.TryAddWithoutValidation(headers[index], headers[index + 1]));
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
