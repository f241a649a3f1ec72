using System.Text.Json;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Reads what a request for a token or a conversation names, and decides whose the conversation is.</summary>
internal static class StartRequest
{
    /// <summary>Marks ids that only a token can give.</summary>
    public const string TokenUserPrefix = "dl_";

    /// <summary>The body; an empty one where none was sent; null where it can't be read.</summary>
    public static async Task<TokenRequest?> ReadAsync(HttpRequest request)
    {
        try
        {
            return request.ContentLength is 0 or null && !request.Headers.ContainsKey("Transfer-Encoding")
                ? new TokenRequest()
                : await JsonSerializer.DeserializeAsync(request.Body, ProtocolJson.Default.TokenRequest, request.HttpContext.RequestAborted) ?? new TokenRequest();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>For a new token: a user that the request names must have an id of the tokens' kind, else one is made.</summary>
    public static (DirectLineToken? Token, IResult? Fault) NewToken(HttpRequest request, TokenRequest body, bool fromServer, Func<string> newId)
    {
        if (body.User?.Id is { Length: > 0 } named && !named.StartsWith(TokenUserPrefix, StringComparison.Ordinal))
            return (null, BadArgument("A user id that is named for a token must begin with dl_."));
        IReadOnlyList<string?> origins = fromServer ? body.TrustedOrigins ?? [] : [request.Headers.Origin.ToString()];
        if (fromServer && !origins.All(DirectLineOptions.IsOrigin))
            return (null, BadArgument("trustedOrigins must be origins, such as https://www.clinic.example."));
        var user = body.User?.Id is { Length: > 0 } id ? id : TokenUserPrefix + newId();
        return (new DirectLineToken(newId(), user, [.. origins.OfType<string>().Where(origin => origin.Length > 0)]), null);
    }

    /// <summary>Whether the request names a user who only the token could name.</summary>
    public static bool NamesAnothersUser(TokenRequest body, DirectLineToken? token) =>
        body.User?.Id?.StartsWith(TokenUserPrefix, StringComparison.Ordinal) == true && body.User.Id != token?.UserId;

    public static IResult BadArgument(string message) => ProtocolError.Result(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult BadSyntax() => ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "The body must be a JSON object or empty.");
}
