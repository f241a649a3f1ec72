using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>How much one client may ask for. Every refusal says what the limit is.</summary>
public sealed class DirectLineLimits(DirectLineOptions options, TimeProvider clock)
{
    private static readonly TimeSpan StartWindow = TimeSpan.FromMinutes(10);

    private readonly RateLimit _starts = new(options.ConversationsPerAddress, StartWindow, clock);
    private readonly RateLimit _messages = new(options.MessagesPerMinute, TimeSpan.FromMinutes(1), clock);

    /// <summary>Null where this address may begin one more conversation.</summary>
    public IResult? RefuseStart(HttpContext context) => _starts.Wait(Address(context.Connection.RemoteIpAddress)) is { } wait
        ? ComeAgain(context, wait, "TooManyConversations", "Too many conversations were begun from this address.")
        : null;

    /// <summary>Null where this activity may be taken.</summary>
    public IResult? Refuse(HttpContext context, string conversationId, Activity activity)
    {
        if (activity.Text?.Length > options.MessageLength)
        {
            return ProtocolError.Result(StatusCodes.Status413RequestEntityTooLarge, "MessageTooLong",
                string.Create(CultureInfo.InvariantCulture, $"A message may have {options.MessageLength} characters."));
        }

        return _messages.Wait(conversationId) is { } wait ? ComeAgain(context, wait, "TooManyMessages", "Too many messages in a minute.") : null;
    }

    private static IResult ComeAgain(HttpContext context, TimeSpan wait, string code, string message) =>
        ProtocolError.ComeAgain(context, StatusCodes.Status429TooManyRequests, code, message, (int)Math.Ceiling(wait.TotalSeconds));

    /// <summary>Of an IPv6 address its network: the rest is the client's to choose.</summary>
    private static string Address(IPAddress? address)
    {
        if (address is null || address.IsIPv4MappedToIPv6 || address.AddressFamily != AddressFamily.InterNetworkV6)
            return (address?.IsIPv4MappedToIPv6 == true ? address.MapToIPv4() : address)?.ToString() ?? "";
        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }
}
