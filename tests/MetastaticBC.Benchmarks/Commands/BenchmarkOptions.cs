using System.CommandLine;
using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary>The options that several commands share.</summary>
internal static class BenchmarkOptions
{
    private const int DefaultThreads = 2;
    private const int MostThreads = 64;

    public static Option<string> Passages() => new("--passages") { Description = "One passage a line: id TAB text.", HelpName = "FILE.tsv[.gz]", Required = true };

    public static Option<string> Queries() => new("--queries") { Description = "Questions: one a line, or a .jsonl file with `id` and `question`.", HelpName = "FILE", Required = true };

    public static Option<string> Corpus() => new("--corpus") { Description = "Answers, a JSON object a line: `id`, `title`, `text`.", HelpName = "ANSWERS.jsonl[.gz]", Required = true };

    public static Option<int> Threads() => Number("--threads", "Threads of the second throughput figure.", DefaultThreads, 1, MostThreads);

    public static Option<int> Limit() => Number("--limit", "Use only so many passages.", int.MaxValue, 1, int.MaxValue);

    public static Option<int> Rounds() => Number("--rounds", "How often each query is timed.", new SpeedOptions(1).Rounds, 1, 1000);

    public static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var value) || value < least || value > most))
                result.AddError($"{name} takes a whole number from {least} to {most}.");
        });
        return option;
    }
}
