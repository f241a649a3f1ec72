using System.Security.Cryptography;
using System.Text;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Decides who may start a conversation and who may use one. Expired rights give 403 and unknown ones 401, as clients expect.</summary>
public sealed class DirectLineAccess(DirectLineOptions options, ClinicOptions clinic, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";

    /// <summary>
    /// Whether a token may be given out: to a server by its secret, to a page by its origin, and in a demonstration to programs
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

    /// <summary>Whether the bearer is the servers' secret.</summary>
    public bool HasSecret(HttpRequest request) => Bearer(request) is { } bearer && IsSecret(bearer);

    /// <summary>
    /// The token of a request, for a conversation where one is named, or the refusal. The secret is as good as the token of any
    /// conversation: clients that began with it go on with it.
    /// </summary>
    public (DirectLineToken? Token, IResult? Refusal) Authorize(HttpRequest request, string? conversationId = null) =>
        conversationId is not null && HasSecret(request) ? (new DirectLineToken(conversationId, UserId: null), null) : Authorize(Bearer(request), conversationId);

    /// <param name="encoded">Null where the request brought none.</param>
    public (DirectLineToken? Token, IResult? Refusal) Authorize(string? encoded, string? conversationId)
    {
        if (encoded is null || tokens.Read(encoded) is not { } read)
            return (null, Unauthorized());
        if (read.Expired)
            return (null, ProtocolError.Result(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired: start a new conversation."));
        return conversationId is null || read.Token.ConversationId == conversationId
            ? (read.Token, null)
            : (null, ProtocolError.Result(StatusCodes.Status403Forbidden, "WrongConversation", "The token belongs to another conversation."));
    }

    private bool IsSecret(string bearer) => options.Secret.Length > 0
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(options.Secret)));

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    private static IResult Unauthorized() =>
        ProtocolError.Result(StatusCodes.Status401Unauthorized, "Unauthorized", "A valid token or secret is needed: Authorization: Bearer ...");
}
