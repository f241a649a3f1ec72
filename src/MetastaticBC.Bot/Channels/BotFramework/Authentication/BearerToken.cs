using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>A JSON Web Token that is taken apart and not yet believed.</summary>
internal sealed class BearerToken
{
    /// <summary>Characters; those of the channels have one or two thousand.</summary>
    public const int MaximumLength = 8192;

    private const string Scheme = "Bearer ";

    /// <summary>A claim that stands twice could be read in one way here and in another elsewhere.</summary>
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly JsonElement _header;
    private readonly JsonElement _payload;
    private readonly byte[] _signed;
    private readonly byte[] _signature;

    private BearerToken(JsonElement header, JsonElement payload, byte[] signed, byte[] signature) =>
        (_header, _payload, _signed, _signature) = (header, payload, signed, signature);

    public string? Algorithm => Text(_header, "alg");

    public string? KeyId => Text(_header, "kid");

    /// <summary>Whether the token wants something understood that is not known here.</summary>
    public bool HasCriticalHeaders => _header.TryGetProperty("crit", out _);

    /// <summary>From the request's one Authorization header. Exactly one of the two comes back.</summary>
    public static (BearerToken? Token, CallerRefusal? Refusal) Of(HttpRequest request)
    {
        var headers = request.Headers.Authorization;
        var reason = headers switch
        {
            { Count: 0 } => "it sent no Authorization header",
            { Count: > 1 } => "it sent several Authorization headers",
            [{ } header] when !header.StartsWith(Scheme, StringComparison.Ordinal) => "its Authorization header is not of the scheme Bearer",
            [{ Length: > MaximumLength }] => "its token is too long",
            _ => null,
        };
        if (reason is null && Parse(headers.ToString()[Scheme.Length..]) is { } token)
            return (token, null);
        return (null, CallerRefusal.Unauthorized(reason ?? "its token is no well-formed JWT"));
    }

    /// <summary>A claim that is a text; null where it is missing or something else.</summary>
    public string? Claim(string name) => Text(_payload, name);

    /// <summary>A claim that is a time; null where it is missing or something else.</summary>
    public DateTimeOffset? Time(string name) =>
        _payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds)
        && seconds is >= 0 and < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <param name="algorithm">One for the kind of key.</param>
    public bool IsSignedBy(JsonWebKey key, string algorithm)
    {
        var crypto = new CryptoProviderFactory { CacheSignatureProviders = false };
        if (!crypto.IsSupportedAlgorithm(algorithm, key))
            return false;
        using var provider = crypto.CreateForVerifying(key, algorithm);
        return provider.Verify(_signed, _signature);
    }

    private static BearerToken? Parse(string encoded)
    {
        var parts = encoded.Split('.');
        if (parts.Length != 3 || parts.Any(part => part.Length == 0))
            return null;
        try
        {
            var (header, payload) = (Json(parts[0]), Json(parts[1]));
            return header.ValueKind == JsonValueKind.Object && payload.ValueKind == JsonValueKind.Object
                ? new BearerToken(header, payload, Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]))
                : null;
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            return null;
        }
    }

    private static JsonElement Json(string part)
    {
        using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(part), Strict);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
