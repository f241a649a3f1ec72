using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>Buttons under a message that vanish with the next one.</summary>
public sealed record SuggestedActions
{
    /// <summary>Ids of the people who see them; all where none stand.</summary>
    public IReadOnlyList<string?>? To { get; init; }

    public IReadOnlyList<CardAction?>? Actions { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>A button.</summary>
public sealed record CardAction
{
    /// <summary>imBack, postBack, messageBack or openUrl.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}
