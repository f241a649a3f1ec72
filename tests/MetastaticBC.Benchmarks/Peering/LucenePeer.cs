using System.Diagnostics;
using System.Globalization;
using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Benchmarks.Peering;

/// <summary>Lucene 8 in a Java process of its own, by <c>peers/lucene.sh</c>.</summary>
internal static class LucenePeer
{
    public static Figures Speed(SpeedInput input, SpeedOptions options) => Run(
    [
        "speed", "--passages", input.Passages, "--queries", input.Queries, "--limit", Text(input.Limit),
        "--threads", Text(options.Threads), "--rounds", Text(options.Rounds), "--warm-up", Text(options.WarmUpSeconds),
        "--enough", Text(options.EnoughSeconds), "--throughput", Text(options.ThroughputSeconds),
    ]);

    /// <param name="run">The file to write the ranking to.</param>
    public static Figures Rank(string corpus, string questions, string run) => Run(["rank", "--corpus", corpus, "--queries", questions, "--out", run]);

    private static Figures Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(AppContext.BaseDirectory, "peers", "lucene.sh"), .. arguments]) { RedirectStandardOutput = true };
        using var process = Start(start);
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        return process.ExitCode == 0 ? Figures.Parse(lines) : throw new PeerException($"Lucene could not be run (exit code {process.ExitCode}); its own message stands above.");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new PeerException("There is no bash to run Lucene with: install it, or run peers/lucene.sh by other means.");
        }
    }

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
