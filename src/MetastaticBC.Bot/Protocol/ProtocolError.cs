namespace MetastaticBC.Bot.Protocol;

/// <summary>An error as the Bot Framework's services write it.</summary>
public sealed record ProtocolError(ProtocolError.Detail Error)
{
    /// <param name="Code">Stable, for programs.</param>
    /// <param name="Message">For the developer of the client.</param>
    public sealed record Detail(string Code, string Message);

    public static IResult Result(int status, string code, string message) =>
        Results.Json(new ProtocolError(new Detail(code, message)), ProtocolJson.Default.ProtocolError, statusCode: status);
}
