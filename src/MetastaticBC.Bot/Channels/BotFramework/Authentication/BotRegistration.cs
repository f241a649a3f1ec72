namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>The bot as it is registered with Azure Bot Service: the <c>MicrosoftApp...</c> settings and section <c>BotFramework</c>.</summary>
public sealed record BotRegistration
{
    private const string MultiTenant = "MultiTenant";
    private const string SingleTenant = "SingleTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    private static readonly string[] Types = [MultiTenant, SingleTenant, ManagedIdentity];

    /// <value><c>MicrosoftAppId</c>, a GUID; empty: the bot is not registered.</value>
    public string AppId { get; init; } = "";

    /// <value><c>MicrosoftAppType</c>; default MultiTenant, as in the Bot Framework.</value>
    public string AppType { get; init; } = MultiTenant;

    /// <value><c>MicrosoftAppTenantId</c>, the clinic's own tenant, a GUID.</value>
    public string TenantId { get; init; } = "";

    /// <value><c>MicrosoftAppPassword</c>, the client secret.</value>
    public string Password { get; init; } = "";

    /// <value><c>BotFramework:CertificateFile</c>, a PFX file in the place of the secret.</value>
    public string CertificateFile { get; init; } = "";

    /// <value><c>BotFramework:CertificatePassword</c>.</value>
    public string CertificatePassword { get; init; } = "";

    /// <value><c>BotFramework:Cloud</c>: Public, USGov or China.</value>
    public string CloudName { get; init; } = BotCloud.All[0].Name;

    public bool IsRegistered => AppId.Length > 0;

    public bool UsesManagedIdentity => Is(ManagedIdentity);

    /// <summary>Only for a registration without <see cref="Faults"/>.</summary>
    public BotCloud Cloud => BotCloud.Find(CloudName)!;

    /// <summary>The tenant in which the bot's own tokens are asked for.</summary>
    public string LoginTenant => Is(MultiTenant) ? Cloud.SharedTenant : TenantId;

    public static BotRegistration Read(IConfiguration configuration) => new()
    {
        AppId = configuration["MicrosoftAppId"] ?? "",
        AppType = configuration["MicrosoftAppType"] is { Length: > 0 } type ? type : MultiTenant,
        TenantId = configuration["MicrosoftAppTenantId"] ?? "",
        Password = configuration["MicrosoftAppPassword"] ?? "",
        CertificateFile = configuration["BotFramework:CertificateFile"] ?? "",
        CertificatePassword = configuration["BotFramework:CertificatePassword"] ?? "",
        CloudName = configuration["BotFramework:Cloud"] is { Length: > 0 } cloud ? cloud : BotCloud.All[0].Name,
    };

    /// <summary>What must be mended before the bot may start; empty where nothing, and where it is not registered.</summary>
    public IEnumerable<string> Faults()
    {
        if (!IsRegistered)
            yield break;
        if (!Guid.TryParseExact(AppId, "D", out _))
            yield return "MicrosoftAppId is no GUID: copy the application (client) ID of the bot's app registration.";
        if (!Types.Any(Is))
            yield return $"MicrosoftAppType must be one of {string.Join(", ", Types)}.";
        if (BotCloud.Find(CloudName) is null)
            yield return $"BotFramework:Cloud must be one of {string.Join(", ", BotCloud.All.Select(cloud => cloud.Name))}.";
        if (!Guid.TryParseExact(TenantId, "D", out _) && (TenantId.Length > 0 || !Is(MultiTenant)))
            yield return "MicrosoftAppTenantId is no GUID: copy the directory (tenant) ID of the bot's app registration.";
        if (UsesManagedIdentity && (Password.Length > 0 || CertificateFile.Length > 0))
            yield return "MicrosoftAppType is UserAssignedMSI, which has no secret: take MicrosoftAppPassword and BotFramework:CertificateFile out.";
        if (!UsesManagedIdentity && Password.Length > 0 == CertificateFile.Length > 0)
            yield return "The bot needs either MicrosoftAppPassword (a client secret of the app registration) or BotFramework:CertificateFile.";
        if (CertificateFile.Length > 0 && !File.Exists(CertificateFile))
            yield return "BotFramework:CertificateFile names no file that can be found.";
    }

    private bool Is(string type) => AppType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
