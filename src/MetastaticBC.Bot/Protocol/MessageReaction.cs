using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>A sign that someone put on a message.</summary>
public sealed record MessageReaction
{
    /// <summary>like, heart, laugh, surprised, sad, angry, plusOne or another name.</summary>
    public string? Type { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}
