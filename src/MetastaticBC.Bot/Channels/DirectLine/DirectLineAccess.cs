using System.Security.Cryptography;
using System.Text;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Decides who may start a conversation and who may use one. Expired rights give 403 and unknown ones 401, as clients expect.</summary>
public sealed class DirectLineAccess(DirectLineOptions options, ClinicOptions clinic, DirectLineTokens tokens, DirectLineTickets tickets)
{
    private const string Scheme = "Bearer ";

    private readonly byte[][] _secrets = [.. options.Secrets.Select(secret => SHA256.HashData(Encoding.UTF8.GetBytes(secret)))];

    /// <summary>
    /// Whether a token may be given out: to a server by a secret, to a page by its origin, and in a demonstration to programs
    /// that send neither. Null where it may, else the refusal.
    /// </summary>
    public IResult? RefuseStart(HttpRequest request)
    {
        if (Bearer(request) is { } bearer)
            return IsSecret(bearer) ? null : Unauthorized();
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
            return clinic.Live ? Unauthorized() : null;
        return origin == $"{request.Scheme}://{request.Host}" || options.AllowedOrigins.Contains(origin)
            ? null
            : ProtocolError.Result(StatusCodes.Status403Forbidden, "OriginNotAllowed", "This origin is not in DirectLine:AllowedOrigins.");
    }

    /// <summary>Whether the bearer is a secret of the servers.</summary>
    public bool HasSecret(HttpRequest request) => Bearer(request) is { } bearer && IsSecret(bearer);

    /// <summary>
    /// The token of a request, for a conversation where one is named, or the refusal. A secret is as good as the token of any
    /// conversation: clients that began with it go on with it.
    /// </summary>
    public (DirectLineToken? Token, IResult? Refusal) Authorize(HttpRequest request, string? conversationId = null)
    {
        if (conversationId is not null && HasSecret(request))
            return (new DirectLineToken(conversationId, UserId: null, []), null);
        if (Bearer(request) is not { } encoded || tokens.Read(encoded) is not { } read)
            return (null, Unauthorized());
        return read.Expired
            ? (null, ProtocolError.Result(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired: start a new conversation."))
            : Bound(read.Token, request, conversationId);
    }

    /// <summary>The token behind a ticket to a conversation's stream, or the refusal.</summary>
    public (DirectLineToken? Token, IResult? Refusal) Redeem(HttpRequest request, string? ticket, string conversationId) =>
        ticket is not null && tickets.Redeem(ticket) is { } token
            ? Bound(token, request, conversationId)
            : (null, ProtocolError.Result(StatusCodes.Status403Forbidden, "TicketInvalid", "The stream's address is good once and for a minute: ask for the conversation again."));

    /// <summary>Pages send their origin on every call that crosses origins and with every WebSocket; programs send none.</summary>
    private static (DirectLineToken? Token, IResult? Refusal) Bound(DirectLineToken token, HttpRequest request, string? conversationId)
    {
        if (conversationId is not null && token.ConversationId != conversationId)
            return (null, ProtocolError.Result(StatusCodes.Status403Forbidden, "WrongConversation", "The token belongs to another conversation."));
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || token.Origins.Count == 0 || token.Origins.Contains(origin)
            ? (token, null)
            : (null, ProtocolError.Result(StatusCodes.Status403Forbidden, "OriginNotAllowed", "The token belongs to the pages of another origin."));
    }

    private bool IsSecret(string bearer)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(bearer));
        return _secrets.Any(secret => CryptographicOperations.FixedTimeEquals(hash, secret));
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    private static IResult Unauthorized() =>
        ProtocolError.Result(StatusCodes.Status401Unauthorized, "Unauthorized", "A valid token or secret is needed: Authorization: Bearer ...");
}
