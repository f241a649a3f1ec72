namespace MetastaticBC.Benchmarks.Timing;

/// <summary>What is measured; every engine prints a figure under the same name.</summary>
internal static class FigureNames
{
    public const string Passages = "passages";
    public const string TextBytes = "text bytes";
    public const string Build = "build passages/s";
    public const string IndexBytes = "index bytes";
    public const string IndexShare = "index share of text";
    public const string P50 = "p50 microseconds";
    public const string P95 = "p95 microseconds";
    public const string P99 = "p99 microseconds";

    /// <summary>Percentiles over the queries of each query's median over the rounds: without what else the machine did.</summary>
    public const string SteadyP50 = "steady p50 microseconds";

    /// <inheritdoc cref="SteadyP50"/>
    public const string SteadyP95 = "steady p95 microseconds";

    /// <inheritdoc cref="SteadyP50"/>
    public const string SteadyP99 = "steady p99 microseconds";
    public const string OneThread = "queries/s, 1 thread";
    public const string AllThreads = "queries/s, all threads";
    public const string Threads = "threads";
    public const string Gain = "all threads / 1 thread";
    public const string Allocated = "bytes allocated a query";
    public const string AllocatedByAnalysis = "of these by analysis";

    /// <summary>The rest is spent on putting the query together.</summary>
    public const string AllocatedBySearch = "of these by the search";
    public const string First = "P@1";
    public const string Reciprocal = "MRR@10";
    public const string Recall = "R@10";
}
