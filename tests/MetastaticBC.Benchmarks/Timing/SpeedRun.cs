using System.Text;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>Measures this engine: build, size, time of a query with its analysis, throughput, allocation.</summary>
internal static class SpeedRun
{
    public static Figures Measure(IReadOnlyList<PassageLine> passages, IReadOnlyList<string> questions, SpeedOptions options)
    {
        var built = BuiltIndex.Measure(BenchmarkLibrary.OfPassages(passages).Passages, new Bm25Options(), threads: 1);
        var textBytes = passages.Sum(passage => (long)Encoding.UTF8.GetByteCount(passage.Text));
        var figures = new Figures()
            .Add(FigureNames.Passages, passages.Count)
            .Add(FigureNames.TextBytes, textBytes)
            .Add(FigureNames.Build, passages.Count / built.Seconds)
            .Add(FigureNames.IndexBytes, built.Bytes)
            .Add(FigureNames.IndexShare, (double)built.Bytes / textBytes);
        var queries = questions.Select(PlainQuery.Of).ToArray();
        AddTimes(figures, query => built.Index.Search(PlainQuery.Of(questions[query]), SpeedOptions.Top).Count, questions.Count, options);
        return figures
            .Add(FigureNames.AllocatedByAnalysis, Allocated(query => PlainQuery.Analyze(questions[query]).Count, questions.Count))
            .Add(FigureNames.AllocatedBySearch, Allocated(query => built.Index.Search(queries[query], SpeedOptions.Top).Count, questions.Count));
    }

    private static void AddTimes(Figures figures, Func<int, int> ask, int questions, SpeedOptions options)
    {
        var timer = new QueryTimer(ask, questions);
        timer.WarmUp(options.WarmUpSeconds);
        timer.Run(options.Rounds, options.EnoughSeconds);
        var (all, steady) = (timer.All(), timer.Steady());
        var one = Throughput.Measure(ask, questions, 1, options.ThroughputSeconds);
        var many = Throughput.Measure(ask, questions, options.Threads, options.ThroughputSeconds);
        figures.Add(FigureNames.P50, all.P50).Add(FigureNames.P95, all.P95).Add(FigureNames.P99, all.P99)
            .Add(FigureNames.SteadyP50, steady.P50).Add(FigureNames.SteadyP95, steady.P95).Add(FigureNames.SteadyP99, steady.P99)
            .Add(FigureNames.OneThread, one).Add(FigureNames.AllThreads, many).Add(FigureNames.Threads, options.Threads).Add(FigureNames.Gain, many / one)
            .Add(FigureNames.Allocated, timer.BytesAllocated);
    }

    private static double Allocated(Func<int, int> ask, int questions)
    {
        var timer = new QueryTimer(ask, questions);
        timer.Run(rounds: 1, enough: 0);
        return timer.BytesAllocated;
    }
}
