using System.Diagnostics.Metrics;

namespace MetastaticBC.Bot;

/// <summary>What the bot counts, as the meter MetastaticBC.</summary>
public sealed class BotMeter : IDisposable
{
    private readonly Counter<long> _feedback;

    public BotMeter() => _feedback = Meter.CreateCounter<long>("metastaticbc.feedback", description: "Likes and dislikes of answers.");

    internal Meter Meter { get; } = new("MetastaticBC");

    public void Feedback(string reaction) => _feedback.Add(1, new KeyValuePair<string, object?>("reaction", reaction));

    public void Dispose() => Meter.Dispose();
}
