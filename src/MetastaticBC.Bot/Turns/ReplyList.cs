using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Turns;

/// <summary>Collects the replies of one turn.</summary>
public sealed class ReplyList : IReplySink
{
    private readonly List<Activity> _replies = [];

    /// <summary>In the order in which they were sent.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    public ValueTask SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        _replies.Add(reply);
        return ValueTask.CompletedTask;
    }
}
