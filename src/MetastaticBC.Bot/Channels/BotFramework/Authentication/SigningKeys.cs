using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>
/// The keys of the channels' tokens. Those once fetched stay good until others come: a provider that is down or slow holds up nobody
/// whose key is known.
/// </summary>
public sealed class SigningKeys(IConfigurationManager<OpenIdConnectConfiguration> metadata, TimeProvider clock, ILogger<SigningKeys> log)
{
    private static readonly TimeSpan RefreshAfter = TimeSpan.FromDays(1);

    /// <summary>Anyone may write an unknown key's name into a token: that must not become a stream of requests.</summary>
    private static readonly TimeSpan PauseBetweenUnknownKeys = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private volatile Dictionary<string, JsonWebKey>? _keys;

    /// <summary>The same once more is what the library gives where a request failed.</summary>
    private JsonWebKeySet? _fetched;

    private Task _refresh = Task.CompletedTask;
    private DateTimeOffset _asked = DateTimeOffset.MinValue;

    /// <summary>Whether any key is known; where none is, no token can be judged.</summary>
    public bool AreKnown => _keys is not null;

    /// <summary>Null where there is no such key, as far as can be told at the moment.</summary>
    public async ValueTask<JsonWebKey?> FindAsync(string keyId)
    {
        if (_keys?.GetValueOrDefault(keyId) is { } known)
        {
            _ = AskAsync(RefreshAfter);
            return known;
        }

        await AskAsync(AreKnown ? PauseBetweenUnknownKeys : PauseWithoutKeys);
        return _keys?.GetValueOrDefault(keyId);
    }

    /// <summary>Fetches the keys where that was last done so long ago; several callers share one request.</summary>
    private Task AskAsync(TimeSpan pause)
    {
        lock (_lock)
        {
            if (!_refresh.IsCompleted || clock.GetUtcNow() - _asked < pause)
                return _refresh;
            _asked = clock.GetUtcNow();
            return _refresh = Task.Run(FetchAsync);
        }
    }

    private async Task FetchAsync()
    {
        try
        {
            metadata.RequestRefresh();
            var fetched = (await metadata.GetConfigurationAsync(CancellationToken.None)).JsonWebKeySet;
            var keys = fetched.Keys.Where(IsForSigning).DistinctBy(key => key.Kid, StringComparer.Ordinal).ToDictionary(key => key.Kid, StringComparer.Ordinal);
            if (fetched == _fetched || keys.Count == 0)
                BotLog.KeysNotFetched(log, keys.Count == 0 ? "there are none" : "the provider does not answer");
            else
                (_fetched, _keys) = (fetched, keys);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IOException or HttpRequestException or OperationCanceledException)
        {
            BotLog.KeysNotFetched(log, (fault.InnerException ?? fault).GetType().Name);
        }
    }

    private static bool IsForSigning(JsonWebKey key) =>
        !string.IsNullOrEmpty(key.Kid) && key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, N: not null, E: not null } && key.Use is null or "" or JsonWebKeyUseNames.Sig;
}
