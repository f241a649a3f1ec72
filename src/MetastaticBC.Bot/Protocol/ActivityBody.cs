using System.Text.Json;

namespace MetastaticBC.Bot.Protocol;

/// <summary>Reads an activity from a request.</summary>
internal static class ActivityBody
{
    /// <summary>Null where the body is not an activity: no JSON object, nested too deeply, without a type, or with text that is no Unicode.</summary>
    public static async ValueTask<Activity?> ReadAsync(HttpRequest request) => await ReadAsync(request.Body, request.HttpContext.RequestAborted);

    public static async ValueTask<Activity?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(body, ProtocolJson.Default.Activity, cancellationToken);
            return string.IsNullOrEmpty(activity?.Type) || !CanBeWritten(activity) ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Half of a surrogate pair, written as an escape, can be kept in the fields that the bot does not use, but never sent again.</summary>
    private static bool CanBeWritten(Activity activity)
    {
        try
        {
            JsonSerializer.Serialize(Stream.Null, activity, ProtocolJson.Default.Activity);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
