using System.Diagnostics;
using MetastaticBC.Answers;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Benchmarks;

/// <summary>Holds the start to its limits: 10,000 documents of 500 words are read and indexed in 10 s and 1 GB.</summary>
internal static class KnowledgeLimits
{
    private const int Documents = 10_000;
    private const double Seconds = 10;
    private const long Bytes = 1L << 30;

    /// <returns>Whether both limits hold. The memory is the process's peak, so nothing large may run before.</returns>
    public static bool Hold(TextWriter output)
    {
        using var library = new GeneratedLibrary(Documents);
        var start = Stopwatch.GetTimestamp();
        var load = KnowledgeBase.Open(library.Folder);
        var read = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var engine = AnswerEngine.Over(load.Knowledge);
        var ready = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        output.Write($"{engine.Knowledge.Documents.Count} documents, {engine.Knowledge.Passages.Count} passages: read in {read:0.0} s, ready in {ready:0.0} s (limit {Seconds}), peak {peak / 1e6:0} MB (limit {Bytes / 1e6:0})\n");
        return engine.Knowledge.Documents.Count == Documents && ready <= Seconds && peak <= Bytes;
    }
}
