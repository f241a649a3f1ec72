using System.Text.Json;

namespace MetastaticBC.Bot.Protocol;

/// <summary>Reads an activity from a request.</summary>
internal static class ActivityBody
{
    /// <summary>Null where the body is not an activity: no JSON object, nested too deeply, or without a type.</summary>
    public static async ValueTask<Activity?> ReadAsync(HttpRequest request) => await ReadAsync(request.Body, request.HttpContext.RequestAborted);

    public static async ValueTask<Activity?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(body, ProtocolJson.Default.Activity, cancellationToken);
            return string.IsNullOrEmpty(activity?.Type) ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
