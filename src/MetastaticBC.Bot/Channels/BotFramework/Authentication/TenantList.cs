using System.Text.Json;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>The organisations whose people may write to the bot in Teams.</summary>
/// <param name="allowed">Ids of tenants in Microsoft Entra; empty: none.</param>
public sealed class TenantList(IEnumerable<string> allowed)
{
    private readonly HashSet<string> _allowed = new(allowed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the activity's organisation is none of them; null where it is.</summary>
    internal string? Reason(Activity activity)
    {
        if (TenantOf(activity) is not { Length: > 0 } tenant)
            return "its activity names no tenant";
        return _allowed.Contains(tenant) ? null : "its activity comes from a tenant that is not in Teams:AllowedTenants";
    }

    private static string? TenantOf(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : activity.Conversation?.TenantId;
}
