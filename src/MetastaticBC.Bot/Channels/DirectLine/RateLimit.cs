using MetastaticBC.Bot.Conversations;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Lets each of many do something only so often. For any number of threads.</summary>
/// <param name="window">Counted anew when it is over.</param>
public sealed class RateLimit(int limit, TimeSpan window, TimeProvider clock)
{
    private const int Capacity = 20_000;

    private readonly BoundedMemory<Window> _windows = new(Capacity);

    /// <summary>Null where it may be done now; otherwise after how long.</summary>
    public TimeSpan? Wait(string key)
    {
        var now = clock.GetUtcNow();
        var counted = _windows.GetOrAdd(key, () => new Window { End = now + window });
        lock (counted)
        {
            if (counted.End <= now)
                (counted.End, counted.Count) = (now + window, 0);
            return ++counted.Count <= limit ? null : counted.End - now;
        }
    }

    private sealed class Window
    {
        public DateTimeOffset End { get; set; }

        public int Count { get; set; }
    }
}
