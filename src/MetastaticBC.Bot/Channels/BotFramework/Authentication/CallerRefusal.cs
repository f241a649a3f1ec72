namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>Why a caller is not let in.</summary>
/// <param name="Status">401 without a good token, 403 where who calls is known and may not, 503 where nobody can tell at the moment.</param>
/// <param name="Reason">A clause for the operator's log; never holds what the caller sent.</param>
public sealed record CallerRefusal(int Status, string Reason)
{
    public static CallerRefusal Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    public static CallerRefusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
