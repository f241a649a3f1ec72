using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetastaticBC.Bot.Tests.Channels.BotFramework;

/// <summary>Plays servers of the world outside on a port of this machine: whatever the bot asks for of <c>https://host/path</c> arrives as <c>/host/path</c>.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => _app = app;

    public static async Task<LoopbackServer> StartAsync(RequestDelegate handle)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(handle);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new LoopbackServer(app);
    }

    /// <summary>Scheme, host and port, without a slash.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>For the clients of the bot, in the place of the network.</summary>
    public HttpMessageHandler Network() => new Redirection(new Uri(Address));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class Redirection(Uri server) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var asked = request.RequestUri!;
            Assert.True(asked.Scheme == "https" || asked.Host == "169.254.169.254", asked.ToString());
            request.RequestUri = new Uri(server, $"/{asked.Host}{asked.PathAndQuery}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
