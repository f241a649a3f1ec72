using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>A card or a file that goes with a message.</summary>
public sealed record Attachment
{
    public string? ContentType { get; init; }

    /// <summary>A card itself.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>Where a file is.</summary>
    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}
