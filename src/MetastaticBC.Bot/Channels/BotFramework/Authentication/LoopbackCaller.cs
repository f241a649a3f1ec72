using System.Net;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>
/// Recognises a program on this machine, as far as HTTP can show it. A web page that a browser loaded from elsewhere can't pass:
/// it can't send JSON here unasked, and a rebound name shows in the Host header.
/// </summary>
internal sealed class LoopbackCaller : ICallerCheck, ICaller
{
    public ValueTask<(ICaller? Caller, CallerRefusal? Refusal)> CheckAsync(HttpContext context) =>
        ValueTask.FromResult<(ICaller?, CallerRefusal?)>(Refusal(context) is { } reason ? (null, CallerRefusal.Forbidden(reason)) : (this, null));

    public (ReplyAddress? ReplyTo, CallerRefusal? Refusal) Admit(Activity activity) => IsLoopback(activity.ServiceUrl)
        ? (new ReplyAddress(new Uri(activity.ServiceUrl!), WithToken: false), null)
        : (null, CallerRefusal.Forbidden("its activity has no serviceUrl on this machine"));

    /// <summary>Why the caller is not one, as a clause for the log; null where it is.</summary>
    public static string? Refusal(HttpContext context)
    {
        var request = context.Request;
        if (context.Connection.RemoteIpAddress is not { } peer || !IPAddress.IsLoopback(peer))
            return "it calls from another machine";
        if (!IsLoopbackName(request.Host.Host))
            return "its Host header is not a loopback name";
        if (request.Headers.Keys.Any(name => name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)))
            return "it came through a proxy";
        return IsJson(request.ContentType) ? null : "its content type is not application/json";
    }

    /// <summary>Whether an address of the web names this machine.</summary>
    public static bool IsLoopback(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && IsLoopbackName(address.Host);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    public static bool IsJson(string? contentType) =>
        (contentType ?? "").Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);
}
