using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>A conversation as a channel knows it.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public bool? IsGroup { get; init; }

    /// <summary>personal, groupChat or channel.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The organisation, by its id in Microsoft Entra.</summary>
    public string? TenantId { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}
