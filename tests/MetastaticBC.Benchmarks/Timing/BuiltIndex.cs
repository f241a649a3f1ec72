using System.Diagnostics;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>An index with what it cost: the benchmarks' only place that knows how one is built and measured.</summary>
/// <param name="Seconds">From passages in memory to an index that can be searched, analysis included; the best of the builds.</param>
internal sealed record BuiltIndex(PassageIndex Index, double Seconds, long Bytes)
{
    private const int FewestBuilds = 3;
    private const double FewestSeconds = 8;
    private const double MostSeconds = 30;

    public static PassageIndex Build(IEnumerable<Passage> passages, Bm25Options options, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var builder = new PassageIndexBuilder(options);
        foreach (var passage in passages)
            builder.Add(passage);
        return builder.Build();
    }

    /// <summary>Builds at least three times and for eight seconds, for the first builds are also the compiler's; no further one after half a minute.</summary>
    public static BuiltIndex Measure(IReadOnlyList<Passage> passages, Bm25Options options, int threads)
    {
        var begin = Stopwatch.GetTimestamp();
        var best = double.MaxValue;
        for (var build = 1; ; build++)
        {
            var built = BuildOnce(passages, options, threads);
            best = Math.Min(best, built.Seconds);
            var spent = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            if (spent >= MostSeconds || (build >= FewestBuilds && spent >= FewestSeconds))
                return built with { Seconds = best };
        }
    }

    private static BuiltIndex BuildOnce(IReadOnlyList<Passage> passages, Bm25Options options, int threads)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var index = Build(passages, options, threads);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new BuiltIndex(index, seconds, SizeOf(index, before));
    }

    /// <summary>As the index does not say it itself: by how much the memory in use grew, passages and their texts not among it.</summary>
    private static long SizeOf(PassageIndex index, long before)
    {
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(index);
        return grown;
    }
}
