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
        var builder = new PassageIndexBuilder(options);
        foreach (var passage in passages)
            builder.Add(passage);
        return builder.Build(threads);
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
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var index = Build(passages, options, threads);
        return new BuiltIndex(index, Stopwatch.GetElapsedTime(start).TotalSeconds, index.SizeInBytes);
    }
}
