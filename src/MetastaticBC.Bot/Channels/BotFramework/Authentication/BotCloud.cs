namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>One of the clouds in which Azure Bot Service runs, with the addresses that belong to it.</summary>
public sealed record BotCloud
{
    private BotCloud(string name, string issuer, string metadata, string login, string sharedTenant)
    {
        Name = name;
        Issuer = $"https://{issuer}";
        Metadata = $"https://{metadata}/v1/.well-known/openidconfiguration";
        Login = $"https://{login}";
        SharedTenant = sharedTenant;
    }

    public static IReadOnlyList<BotCloud> All { get; } =
    [
        new("Public", "api.botframework.com", "login.botframework.com", "login.microsoftonline.com", "botframework.com"),
        new("USGov", "api.botframework.us", "login.botframework.azure.us", "login.microsoftonline.us", "MicrosoftServices.onmicrosoft.us"),
        new("China", "api.botframework.azure.cn", "login.botframework.azure.cn", "login.partner.microsoftonline.cn", "microsoftservices.partner.onmschina.cn"),
    ];

    /// <summary>As it stands in the settings.</summary>
    public string Name { get; }

    /// <summary>Who signs the channels' tokens; also the resource for which the bot's own are asked.</summary>
    public string Issuer { get; }

    /// <summary>Where the keys of those tokens are named.</summary>
    public string Metadata { get; }

    /// <summary>Where the bot's own tokens come from, without a tenant.</summary>
    public string Login { get; }

    /// <summary>The tenant in which bots of several tenants get their tokens.</summary>
    public string SharedTenant { get; }

    /// <summary>Null where there is none of this name.</summary>
    public static BotCloud? Find(string name) => All.FirstOrDefault(cloud => cloud.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
