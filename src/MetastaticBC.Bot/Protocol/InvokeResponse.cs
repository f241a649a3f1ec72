using System.Text.Json;

namespace MetastaticBC.Bot.Protocol;

/// <summary>What the channel gets in answer to an invoke.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The response's body; null: empty.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    /// <summary>As a reply of the turn.</summary>
    public Activity ToActivity() => new()
    {
        Type = ActivityTypes.InvokeResponse,
        Value = JsonSerializer.SerializeToElement(this, ProtocolJson.Default.InvokeResponse),
    };

    /// <summary>Null where the activity is no answer to an invoke.</summary>
    public static InvokeResponse? Of(Activity activity) => activity is { Type: ActivityTypes.InvokeResponse, Value: { } value }
        ? value.Deserialize(ProtocolJson.Default.InvokeResponse)
        : null;
}
