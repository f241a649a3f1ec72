namespace MetastaticBC.Bot.Channels.Teams;

/// <summary>The bot in Microsoft Teams: section <c>Teams</c>.</summary>
public sealed record TeamsOptions
{
    /// <value>Ids of the tenants whose people may write to the bot; empty: only <c>MicrosoftAppTenantId</c>, and nobody where that is empty too.</value>
    public IReadOnlyList<string> AllowedTenants { get; init => field = value ?? []; } = [];

    /// <summary>What must be mended before the bot may start; empty where nothing.</summary>
    public IEnumerable<string> Faults() => AllowedTenants.Where(tenant => !Guid.TryParseExact(tenant, "D", out _))
        .Select(tenant => $"Teams:AllowedTenants holds `{tenant}`, which is no GUID: write directory (tenant) IDs.");
}
