namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>Keeps the bot's token until shortly before its end, and asks for the next one once, however many want it.</summary>
/// <param name="fetch">Asks the provider; fails with <see cref="BotTokenException"/>.</param>
public sealed class BotTokenCache(Func<Task<BotToken>> fetch, TimeProvider clock)
{
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private BotToken? _token;
    private Task<BotToken>? _request;

    /// <exception cref="BotTokenException">The provider gave none, and the last one has ended.</exception>
    public async ValueTask<BotToken> GetAsync()
    {
        Task<BotToken> request;
        lock (_lock)
        {
            if (_token is { } token && clock.GetUtcNow() < token.ExpiresOn - Reserve)
                return token;
            request = _request ??= FetchAsync();
        }

        try
        {
            return await request;
        }
        catch (BotTokenException) when (LastIfGood() is { } last)
        {
            return last;
        }
    }

    /// <summary>A service did not take this token: the next one who asks gets another.</summary>
    public void Reject(BotToken token)
    {
        lock (_lock)
        {
            if (_token == token)
                _token = null;
        }
    }

    private BotToken? LastIfGood()
    {
        lock (_lock)
            return _token is { } token && clock.GetUtcNow() < token.ExpiresOn ? token : null;
    }

    private async Task<BotToken> FetchAsync()
    {
        // The caller holds the lock: go on without it.
        await Task.Yield();
        try
        {
            var token = await fetch();
            lock (_lock)
                return _token = token;
        }
        finally
        {
            lock (_lock)
                _request = null;
        }
    }
}
