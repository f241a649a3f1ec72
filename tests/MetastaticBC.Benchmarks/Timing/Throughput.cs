using System.Diagnostics;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>How many queries a number of threads answer in a second, each as fast as it can.</summary>
internal static class Throughput
{
    /// <param name="ask">Asks the query of this number, on any thread.</param>
    public static double Measure(Func<int, int> ask, int queries, int threads, double seconds)
    {
        var counts = new long[threads];
        using var ready = new Barrier(threads + 1);
        var workers = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            ready.SignalAndWait();
            counts[number] = Count(ask, queries, number * queries / threads, seconds);
        })).ToList();
        workers.ForEach(worker => worker.Start());
        ready.SignalAndWait();
        var start = Stopwatch.GetTimestamp();
        workers.ForEach(worker => worker.Join());
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static long Count(Func<int, int> ask, int queries, int first, double seconds)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0L;
        for (; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; count++)
            ask((int)((first + count) % queries));
        return count;
    }
}
