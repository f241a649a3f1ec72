using System.CommandLine;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary><c>speed</c>: what the index costs to build, hold and ask.</summary>
internal static class SpeedCommand
{
    public static Command Create()
    {
        var (passages, queries, threads, limit, rounds) =
            (BenchmarkOptions.Passages(), BenchmarkOptions.Queries(), BenchmarkOptions.Threads(), BenchmarkOptions.Limit(), BenchmarkOptions.Rounds());
        var command = new Command("speed", "Measure build, size, query times and throughput.") { passages, queries, threads, limit, rounds };
        command.SetAction(parsed =>
        {
            var lines = PassageFile.Read(parsed.GetRequiredValue(passages), parsed.GetValue(limit));
            var questions = QuestionFile.Read(parsed.GetRequiredValue(queries)).ConvertAll(question => question.Text);
            var options = new SpeedOptions(parsed.GetValue(threads), Rounds: parsed.GetValue(rounds));
            parsed.InvocationConfiguration.Output.Write(SpeedRun.Measure(lines, questions, options));
            return BenchmarkCommandLine.Success;
        });
        return command;
    }
}
