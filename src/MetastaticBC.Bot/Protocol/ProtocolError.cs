using System.Globalization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>An error as the Bot Framework's services write it.</summary>
public sealed record ProtocolError(ProtocolError.Detail Error)
{
    /// <param name="Code">Stable, for programs.</param>
    /// <param name="Message">For the developer of the client.</param>
    public sealed record Detail(string Code, string Message);

    public static IResult Result(int status, string code, string message) =>
        Results.Json(new ProtocolError(new Detail(code, message)), ProtocolJson.Default.ProtocolError, statusCode: status);

    /// <summary>Nothing was taken; the client may come again.</summary>
    /// <param name="status">429 where this client sent too much, 503 where all together did.</param>
    public static IResult ComeAgain(HttpContext context, int status, string code, string message, int seconds)
    {
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Result(status, code, message);
    }
}
