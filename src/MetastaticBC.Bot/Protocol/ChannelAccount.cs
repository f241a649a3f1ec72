using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>A person or bot as a channel knows them.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>user or bot.</summary>
    public string? Role { get; init; }

    /// <summary>The person's id in Microsoft Entra.</summary>
    public string? AadObjectId { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}
