using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace MetastaticBC.Bot.Channels.BotFramework;

/// <summary>What <c>/api/messages</c> needs, by how the bot is registered.</summary>
internal static class BotFrameworkServices
{
    /// <summary>The client that fetches the keys of a cloud's provider.</summary>
    public const string MetadataClient = "metadata";

    private static readonly TimeSpan MetadataTimeout = TimeSpan.FromSeconds(5);

    public static void AddBotFramework(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton(settings.Bot);
        if (!settings.Bot.IsRegistered)
        {
            services.AddSingleton<ICallerCheck, LoopbackCaller>();
            return;
        }

        var tenants = settings.Teams.AllowedTenants is { Count: > 0 } named ? named : [settings.Bot.TenantId];
        services.AddSingleton(new TenantList(tenants.Where(tenant => tenant.Length > 0)));
        services.AddHttpClient(MetadataClient, client => client.Timeout = MetadataTimeout);
        services.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(provider => new ConfigurationManager<OpenIdConnectConfiguration>(
            settings.Bot.Cloud.Metadata,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(provider.GetRequiredService<IHttpClientFactory>().CreateClient(MetadataClient))) { RefreshInterval = ConfigurationManager<OpenIdConnectConfiguration>.MinimumRefreshInterval });
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ICallerCheck, ChannelCallerCheck>();
    }

    /// <summary>A live clinic's bot that nobody registered has no door here: callers of its own machine would be anyone behind its proxy.</summary>
    public static void MapBotFramework(this WebApplication app, BotSettings settings)
    {
        if (settings.Clinic.Live && !settings.Bot.IsRegistered)
            BotLog.MessagesNotMapped(app.Logger);
        else
            app.Services.GetRequiredService<MessagesEndpoint>().Map(app);
    }
}
