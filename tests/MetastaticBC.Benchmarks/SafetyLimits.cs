using System.Diagnostics;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Benchmarks;

/// <summary>Holds the safety check to its limits: 1 ms a message of the suite, 20 ms whatever the message.</summary>
internal static class SafetyLimits
{
    private const double MillisecondsPerMessage = 1;
    private const double MillisecondsAtMost = 20;
    private const int Messages = 100_000;
    private const int Repeats = 5;

    private static readonly SafetyReader Reader = new(SuiteMessages.Knowledge.Signposts, SuiteMessages.Knowledge.SafetyModel);

    /// <returns>Whether both limits hold.</returns>
    public static bool Hold(TextWriter output)
    {
        var suite = SuiteMessages.All();
        Array.ForEach(suite, question => Reader.Read(question));
        var mean = Enumerable.Range(0, Repeats).Min(_ => Time(suite)) / suite.Length;
        var worst = HostileMessages.Make(Messages).Select(SuiteMessages.Question).Max(Best);
        output.Write($"{mean:0.000} ms a message of the suite (limit {MillisecondsPerMessage}); {worst:0.000} ms for the worst of {Messages} hostile ones (limit {MillisecondsAtMost})\n");
        return mean <= MillisecondsPerMessage && worst <= MillisecondsAtMost;
    }

    private static double Time(Question[] questions)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var question in questions)
            Reader.Read(question);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>A message that seems slow is timed again: what is sought is what it costs, not what else the machine does.</summary>
    private static double Best(Question question)
    {
        var best = Time([question]);
        for (var repeat = 1; repeat < Repeats && best > MillisecondsPerMessage; repeat++)
            best = Math.Min(best, Time([question]));
        return best;
    }
}
