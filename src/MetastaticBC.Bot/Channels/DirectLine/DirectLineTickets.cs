using MetastaticBC.Bot.Conversations;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>
/// Single-use rights to open a stream, good for a minute: they stand in addresses, which proxies and browsers keep, and a token there
/// would open the whole conversation to whoever reads them.
/// </summary>
/// <param name="newId">Gives an id that no one can guess.</param>
public sealed class DirectLineTickets(TimeProvider clock, Func<string> newId)
{
    private const int Capacity = 50_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly BoundedMemory<Ticket> _tickets = new(Capacity);

    public string Issue(DirectLineToken token)
    {
        var id = newId();
        _tickets.GetOrAdd(id, () => new Ticket(token, clock.GetUtcNow() + Lifetime));
        return id;
    }

    /// <summary>The token behind the ticket, for the first who asks; null where it was used, is over or never was.</summary>
    public DirectLineToken? Redeem(string id) => _tickets.Remove(id, out var ticket) && clock.GetUtcNow() <= ticket.End ? ticket.Token : null;

    private sealed record Ticket(DirectLineToken Token, DateTimeOffset End);
}
