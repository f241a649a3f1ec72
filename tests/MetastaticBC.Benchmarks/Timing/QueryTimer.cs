using System.Diagnostics;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>Times queries one after the other on one thread.</summary>
/// <param name="ask">Asks the query of this number; its result keeps the work from being left out.</param>
internal sealed class QueryTimer(Func<int, int> ask, int queries)
{
    /// <summary>Microseconds: a list for each query with an entry for each round.</summary>
    public List<double>[] Times { get; } = [.. Enumerable.Range(0, queries).Select(_ => new List<double>())];

    /// <summary>Mean over the timed queries, of this thread.</summary>
    public double BytesAllocated { get; private set; }

    public void WarmUp(double seconds)
    {
        var start = Stopwatch.GetTimestamp();
        for (var query = 0; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; query = (query + 1) % queries)
            ask(query);
    }

    /// <summary>At least one round, and no further one once <paramref name="enough"/> seconds are over.</summary>
    public void Run(int rounds, double enough)
    {
        var start = Stopwatch.GetTimestamp();
        var allocated = 0L;
        var done = 0;
        for (; done < rounds && (done == 0 || Stopwatch.GetElapsedTime(start).TotalSeconds < enough); done++)
            allocated += Round();
        BytesAllocated = (double)allocated / done / queries;
    }

    /// <summary>Percentiles of all times.</summary>
    public Percentiles All() => Percentiles.Of(Times.SelectMany(times => times));

    /// <summary>Percentiles over the queries of each one's median.</summary>
    public Percentiles Steady() => Percentiles.Of(Times.Select(times => Percentiles.At([.. times.Order()], 50)));

    /// <returns>Bytes allocated by the queries.</returns>
    private long Round()
    {
        var allocated = 0L;
        for (var query = 0; query < queries; query++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            ask(query);
            var time = Stopwatch.GetElapsedTime(start);
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            Times[query].Add(time.TotalMicroseconds);
        }

        return allocated;
    }
}
