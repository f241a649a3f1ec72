using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Writes and reads the tokens of conversations: JWTs signed with HMAC-SHA256, since clients decode them to learn the user's id.</summary>
/// <param name="keys">The first signs, all are believed; 32 bytes or more each.</param>
public sealed class DirectLineTokens(IReadOnlyList<byte[]> keys, TimeProvider clock)
{
    /// <summary>Clients refresh at half of it.</summary>
    public const int LifetimeSeconds = 30 * 60;

    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string OriginClaim = "origin";

    private readonly SymmetricSecurityKey[] _keys = [.. keys.Select(key => new SymmetricSecurityKey(key))];

    public string Write(DirectLineToken token)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claims = new List<Claim> { new(ConversationClaim, token.ConversationId) };
        if (token.UserId is { } user)
            claims.Add(new Claim(UserClaim, user));
        claims.AddRange(token.Origins.Select(origin => new Claim(OriginClaim, origin)));
        return new JwtSecurityTokenHandler().CreateEncodedJwt(new SecurityTokenDescriptor
        {
            Subject = new ClaimsIdentity(claims),
            NotBefore = now,
            IssuedAt = now,
            Expires = now.AddSeconds(LifetimeSeconds),
            SigningCredentials = new SigningCredentials(_keys[0], SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>The token's content and whether its time is over; null where it was not written here.</summary>
    public (DirectLineToken Token, bool Expired)? Read(string encoded)
    {
        var handler = new JwtSecurityTokenHandler { MapInboundClaims = false };
        try
        {
            handler.ValidateToken(encoded, Parameters(), out var validated);
            var jwt = (JwtSecurityToken)validated;
            var user = jwt.Claims.FirstOrDefault(claim => claim.Type == UserClaim)?.Value;
            var origins = jwt.Claims.Where(claim => claim.Type == OriginClaim).Select(claim => claim.Value);
            var token = new DirectLineToken(jwt.Claims.First(claim => claim.Type == ConversationClaim).Value, user, [.. origins]);
            return (token, jwt.ValidTo < clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception fault) when (fault is SecurityTokenException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The time is compared by the caller, against the clock that was handed in.</summary>
    private TokenValidationParameters Parameters() => new()
    {
        IssuerSigningKeys = _keys,
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = false,
        RequireSignedTokens = true,
        CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
    };
}
