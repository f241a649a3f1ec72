using System.Text.Json;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Turns;

/// <summary>What a person said, typed or by a card's button.</summary>
internal static class SubmittedText
{
    /// <summary>The field of our own cards' data that holds the question.</summary>
    public const string Field = "ask";

    /// <summary>Empty where there are no words.</summary>
    public static string Of(Activity activity) => string.IsNullOrWhiteSpace(activity.Text) ? Of(activity.Value) ?? "" : activity.Text;

    /// <summary>Of a card's Action.Submit: the data itself, or its field; null where neither is a text.</summary>
    public static string? Of(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } data when data.TryGetProperty(Field, out var text) && text.ValueKind == JsonValueKind.String => text.GetString(),
        _ => null,
    };

    /// <summary>Of a card's Action.Execute, whose data stands a step deeper; null where there is no text.</summary>
    public static string? OfExecute(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } invoke
        && invoke.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
        && action.TryGetProperty("data", out var data)
            ? Of(data)
            : null;
}
