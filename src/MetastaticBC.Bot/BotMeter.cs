using System.Diagnostics.Metrics;

namespace MetastaticBC.Bot;

/// <summary>What the bot counts, as the meter MetastaticBC.</summary>
public sealed class BotMeter : IDisposable
{
    private readonly Counter<long> _feedback;

    private readonly Counter<long> _lost;

    public BotMeter()
    {
        _feedback = Meter.CreateCounter<long>("metastaticbc.feedback", description: "Likes and dislikes of answers.");
        _lost = Meter.CreateCounter<long>("metastaticbc.replies.lost", description: "Replies that no channel took.");
    }

    internal Meter Meter { get; } = new("MetastaticBC");

    public void Feedback(string reaction) => _feedback.Add(1, new KeyValuePair<string, object?>("reaction", reaction));

    public void ReplyLost(string reason) => _lost.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void Dispose() => Meter.Dispose();
}
