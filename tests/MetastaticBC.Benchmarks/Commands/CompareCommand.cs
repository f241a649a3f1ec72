using System.CommandLine;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Peering;
using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary><c>compare</c>: this engine and Lucene in turn on the same input.</summary>
internal static class CompareCommand
{
    private const int DefaultRepeats = 1;

    public static Command Create()
    {
        var (passages, queries, threads, limit, rounds) =
            (BenchmarkOptions.Passages(), BenchmarkOptions.Queries(), BenchmarkOptions.Threads(), BenchmarkOptions.Limit(), BenchmarkOptions.Rounds());
        var corpus = BenchmarkOptions.Corpus();
        corpus.Required = false;
        var known = new Option<string?>("--known-items") { Description = "Questions whose `id` is that of their answer in the corpus; goes with --corpus.", HelpName = "QUESTIONS.jsonl" };
        var repeats = BenchmarkOptions.Number("--repeats", "Speed runs of each engine, in turn; the medians are compared.", DefaultRepeats, 1, 100);
        var command = new Command("compare", "Measure this engine and Lucene in turn and print the ratios.") { passages, queries, threads, limit, rounds, repeats, corpus, known };
        command.Validators.Add(result =>
        {
            if (result.GetResult(corpus) is null != result.GetResult(known) is null)
                result.AddError("--corpus and --known-items go together.");
        });
        command.SetAction(parsed =>
        {
            var options = new SpeedOptions(parsed.GetValue(threads), Rounds: parsed.GetValue(rounds));
            var input = new SpeedInput(parsed.GetRequiredValue(passages), parsed.GetRequiredValue(queries), parsed.GetValue(limit));
            var output = parsed.InvocationConfiguration.Output;
            output.Write(Comparison.Speed(input, options, parsed.GetValue(repeats)));
            if (parsed.GetValue(corpus) is { } answers)
                output.Write(Comparison.Ranking(answers, parsed.GetValue(known)!));
            return BenchmarkCommandLine.Success;
        });
        return command;
    }
}
