using System.Globalization;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The log of one conversation, which any number of clients read at their own pace.</summary>
/// <param name="idle">How long after the last activity it is over.</param>
/// <param name="sockets">Streams that may be open at once.</param>
public sealed class DirectLineConversation(string id, TimeSpan idle, int sockets, TimeProvider clock)
{
    /// <summary>Activities kept; older ones are forgotten, watermarks count on.</summary>
    private const int Capacity = 1000;

    private readonly Lock _lock = new();
    private readonly Queue<Activity> _activities = new();
    private TaskCompletionSource _changed = NewSignal();
    private readonly LinkedList<CancellationTokenSource> _streams = new();
    private DateTimeOffset _lastUsed = clock.GetUtcNow();
    private bool _ended;
    private int _count;

    public string Id => id;

    /// <summary>Whether it was ended, or nobody has written for long.</summary>
    public bool IsOver
    {
        get
        {
            lock (_lock)
                return _ended || clock.GetUtcNow() - _lastUsed >= idle;
        }
    }

    /// <summary>Lets whoever waits see that it is over.</summary>
    public void End()
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _ended = true;
            changed = _changed;
        }

        changed.TrySetResult();
    }

    /// <summary>Counts a stream; beyond the limit the oldest one makes room.</summary>
    public void Attach(CancellationTokenSource stream)
    {
        CancellationTokenSource? oldest = null;
        lock (_lock)
        {
            _streams.AddLast(stream);
            if (_streams.Count > sockets)
            {
                oldest = _streams.First!.Value;
                _streams.RemoveFirst();
            }
        }

        oldest?.Cancel();
    }

    /// <summary>The stream has ended.</summary>
    public void Detach(CancellationTokenSource stream)
    {
        lock (_lock)
            _streams.Remove(stream);
    }

    /// <summary>Adds an activity under a new id and the present time, and gives back what was stored.</summary>
    public Activity Append(Activity activity)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            activity = activity with { Id = string.Create(CultureInfo.InvariantCulture, $"{id}|{_count:0000000}"), Timestamp = clock.GetUtcNow() };
            _lastUsed = clock.GetUtcNow();
            _activities.Enqueue(activity);
            _count++;
            if (_activities.Count > Capacity)
                _activities.Dequeue();
            (changed, _changed) = (_changed, NewSignal());
        }

        changed.TrySetResult();
        return activity;
    }

    /// <summary>What came after a watermark, and the watermark to read on from.</summary>
    /// <param name="watermark">How many activities the client has seen; out of range counts as the nearest end.</param>
    public (IReadOnlyList<Activity> Activities, int Watermark) ReadFrom(int watermark)
    {
        lock (_lock)
        {
            var forgotten = _count - _activities.Count;
            return ([.. _activities.Skip(Math.Max(0, watermark - forgotten))], _count);
        }
    }

    /// <summary>The watermark itself, or the newest where it lies beyond it.</summary>
    public int Within(int watermark)
    {
        lock (_lock)
            return Math.Min(watermark, _count);
    }

    /// <summary>Ends when there is something after the watermark, when the conversation ends, or with the token.</summary>
    public Task WaitBeyondAsync(int watermark, CancellationToken cancellationToken)
    {
        lock (_lock)
            return _count > watermark || _ended ? Task.CompletedTask : _changed.Task.WaitAsync(cancellationToken);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
