using Microsoft.IdentityModel.Tokens;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>Knows the channels of Azure Bot Service by their tokens. Everyone else is refused, each for a reason of its own.</summary>
public sealed class ChannelCallerCheck(BotRegistration bot, TenantList tenants, SigningKeys keys, TimeProvider clock) : ICallerCheck
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Named here, never taken from the key or the token alone: an HMAC over a public key is no signature.</summary>
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    public async ValueTask<(ICaller? Caller, CallerRefusal? Refusal)> CheckAsync(HttpContext context)
    {
        var (token, refusal) = BearerToken.Of(context.Request);
        if (token is null)
            return (null, refusal);
        if (RefuseHeader(token) is { } header)
            return (null, CallerRefusal.Unauthorized(header));
        if (await keys.FindAsync(token.KeyId!) is not { } key)
            return (null, Unknown());
        return (RefuseSignature(token, key) ?? RefuseClaims(token)) is { } reason
            ? (null, CallerRefusal.Unauthorized(reason))
            : (new ChannelCaller(token.Claim("serviceurl"), KeyEndorsements.Of(key), tenants), null);
    }

    private static string? RefuseHeader(BearerToken token)
    {
        if (!Algorithms.Contains(token.Algorithm))
            return "its token is signed by an algorithm that is not allowed";
        if (token.HasCriticalHeaders)
            return "its token has critical headers, which nobody here understands";
        return string.IsNullOrEmpty(token.KeyId) ? "its token names no key" : null;
    }

    private CallerRefusal Unknown() => keys.AreKnown
        ? CallerRefusal.Unauthorized("its token names a key that the cloud's provider does not have")
        : new CallerRefusal(StatusCodes.Status503ServiceUnavailable, "the keys of the cloud's provider could not be fetched yet");

    private static string? RefuseSignature(BearerToken token, JsonWebKey key) =>
        token.IsSignedBy(key, token.Algorithm!) ? null : "its token's signature is wrong";

    private string? RefuseClaims(BearerToken token)
    {
        var now = clock.GetUtcNow();
        if (token.Time("exp") is not { } end)
            return "its token has no time of expiry";
        if (end + Skew <= now)
            return "its token has expired";
        if (token.Time("nbf") is not { } start)
            return "its token does not say from when it is valid";
        if (start - Skew > now)
            return "its token is not valid yet";
        if (token.Claim("iss") != bot.Cloud.Issuer)
            return "its token is from another issuer";
        return bot.AppId.Equals(token.Claim("aud"), StringComparison.OrdinalIgnoreCase) ? null : "its token is for another bot";
    }
}
