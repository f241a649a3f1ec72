using System.Security.Cryptography;
using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using MetastaticBC.Bot.Channels.BotFramework.Connector;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace MetastaticBC.Bot.Channels.BotFramework;

/// <summary>What <c>/api/messages</c> needs, by how the bot is registered.</summary>
internal static class BotFrameworkServices
{
    /// <summary>The client that fetches the keys of a cloud's provider.</summary>
    public const string MetadataClient = "metadata";

    /// <summary>The client that fetches the bot's own tokens.</summary>
    public const string LoginClient = "login";

    /// <summary>The client that brings replies.</summary>
    public const string ConnectorClientName = "connector";

    private static readonly TimeSpan MetadataTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReplyTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    public static void AddBotFramework(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton(settings.Bot);
        AddConnector(services);
        if (settings.Bot.IsRegistered)
            AddRegistered(services, settings);
        else
            services.AddSingleton<ICallerCheck, LoopbackCaller>();
    }

    /// <summary>Redirects are not followed: a token goes only where an admitted activity said.</summary>
    private static void AddConnector(IServiceCollection services)
    {
        services.AddHttpClient(ConnectorClientName, client => client.Timeout = ReplyTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton(new RetryDelays(FirstDelay, () => RandomNumberGenerator.GetInt32(1000) / 1000.0));
        services.AddSingleton(provider => new ConnectorClient(
            provider.GetRequiredService<IHttpClientFactory>(), provider.GetService<BotTokenCache>(), provider.GetRequiredService<RetryDelays>(),
            provider.GetRequiredService<BotMeter>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ConnectorClient>>()));
    }

    private static void AddRegistered(IServiceCollection services, BotSettings settings)
    {
        var tenants = settings.Teams.AllowedTenants is { Count: > 0 } named ? named : [settings.Bot.TenantId];
        services.AddSingleton(new TenantList(tenants.Where(tenant => tenant.Length > 0)));
        services.AddHttpClient(MetadataClient, client => client.Timeout = MetadataTimeout);
        services.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(provider => Metadata(settings.Bot, provider.GetRequiredService<IHttpClientFactory>().CreateClient(MetadataClient)));
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ICallerCheck, ChannelCallerCheck>();
        services.AddHttpClient(LoginClient, client => client.Timeout = ReplyTimeout);
        services.AddSingleton(provider => new BotTokenCache(Tokens(settings.Bot, provider.GetRequiredService<IHttpClientFactory>()), provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>When to ask again is decided by <see cref="SigningKeys"/>: the library may whenever it is told to.</summary>
    private static ConfigurationManager<OpenIdConnectConfiguration> Metadata(BotRegistration bot, HttpClient client) =>
        new ConfigurationManager<OpenIdConnectConfiguration>(bot.Cloud.Metadata, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(client))
        {
            RefreshInterval = ConfigurationManager<OpenIdConnectConfiguration>.MinimumRefreshInterval,
        };

    private static Func<Task<BotToken>> Tokens(BotRegistration bot, IHttpClientFactory clients) =>
        bot.UsesManagedIdentity ? new ManagedIdentityTokens(bot, clients).FetchAsync : new SecretTokens(bot, clients).FetchAsync;

    /// <summary>A live clinic's bot that nobody registered has no door here: callers of its own machine would be anyone behind its proxy.</summary>
    public static void MapBotFramework(this WebApplication app, BotSettings settings)
    {
        if (settings.Clinic.Live && !settings.Bot.IsRegistered)
            BotLog.MessagesNotMapped(app.Logger);
        else
            app.Services.GetRequiredService<MessagesEndpoint>().Map(app);
    }
}
