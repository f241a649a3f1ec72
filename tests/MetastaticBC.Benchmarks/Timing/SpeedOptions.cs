namespace MetastaticBC.Benchmarks.Timing;

/// <summary>How long a speed run measures; the peer is run with the same values.</summary>
/// <param name="Threads">Of the second throughput figure, at least 1.</param>
/// <param name="WarmUpSeconds">Queries before the first that is timed.</param>
/// <param name="Rounds">How often each query is timed, at least 1; fewer where <paramref name="EnoughSeconds"/> are over.</param>
internal sealed record SpeedOptions(int Threads, double WarmUpSeconds = 5, int Rounds = 7, double EnoughSeconds = 60, double ThroughputSeconds = 4)
{
    /// <summary>Hits a query.</summary>
    public const int Top = 10;
}
