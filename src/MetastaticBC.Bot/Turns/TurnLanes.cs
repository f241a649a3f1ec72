namespace MetastaticBC.Bot.Turns;

/// <summary>
/// Runs the turns of one conversation in order and those of different ones side by side, and takes only so many: what can't be
/// worked on soon is better refused than kept. For any number of threads.
/// </summary>
/// <param name="capacity">Turns of all conversations that run or wait.</param>
/// <param name="perConversation">Of them, turns of one: a single loud conversation leaves room for the others.</param>
public sealed class TurnLanes(int capacity = 1000, int perConversation = 50)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private TaskCompletionSource? _empty;
    private int _count;

    /// <summary>Turns that run or wait.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _count;
        }
    }

    /// <summary>Runs a turn behind the conversation's earlier ones, at once where there are none.</summary>
    /// <param name="conversation">Null: a conversation of this turn only.</param>
    /// <returns>The turn as it runs, with its fault if it has one; null where the queue is full, and then the turn never runs.</returns>
    public Task? TryRun(string? conversation, Func<Task> turn)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Task.CompletedTask;
        lock (_lock)
        {
            if (_count >= capacity)
                return null;
            if (conversation is not null)
            {
                var lane = _lanes.TryGetValue(conversation, out var known) ? known : _lanes[conversation] = new Lane();
                if (lane.Count >= perConversation)
                    return null;
                (before, lane.Last) = (lane.Last, ended.Task);
                lane.Count++;
            }

            _count++;
        }

        return RunAsync(conversation, before, turn, ended);
    }

    /// <summary>Ends when no turn is left.</summary>
    public Task DrainAsync()
    {
        lock (_lock)
            return _count == 0 ? Task.CompletedTask : (_empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    private async Task RunAsync(string? conversation, Task before, Func<Task> turn, TaskCompletionSource ended)
    {
        await before;
        try
        {
            await turn();
        }
        finally
        {
            Leave(conversation);
            ended.SetResult();
        }
    }

    private void Leave(string? conversation)
    {
        lock (_lock)
        {
            if (conversation is not null && --_lanes[conversation].Count == 0)
                _lanes.Remove(conversation);
            if (--_count > 0)
                return;
            _empty?.SetResult();
            _empty = null;
        }
    }

    private sealed class Lane
    {
        public int Count { get; set; }

        /// <summary>Ends with the last turn that was taken.</summary>
        public Task Last { get; set; } = Task.CompletedTask;
    }
}
