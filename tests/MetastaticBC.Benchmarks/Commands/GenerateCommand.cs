using System.CommandLine;
using MetastaticBC.Benchmarks.Generation;
using MetastaticBC.Benchmarks.Inputs;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary><c>generate</c>: a large corpus for speed, from a small one.</summary>
internal static class GenerateCommand
{
    private const int Seed = 20261121;
    private const int DefaultCount = 1_000_000;

    public static Command Create()
    {
        var corpus = BenchmarkOptions.Corpus();
        var count = BenchmarkOptions.Number("--count", "Passages to make.", DefaultCount, 1, 100_000_000);
        var seed = BenchmarkOptions.Number("--seed", "Another seed gives other passages.", Seed, 0, int.MaxValue);
        var made = new Option<string>("--out") { Description = "Write the passages to this file.", HelpName = "FILE.tsv[.gz]", Required = true };
        var command = new Command("generate", "Make a corpus of any size by mixing the sentences of answers.") { corpus, count, seed, made };
        command.SetAction(parsed =>
        {
            var pool = new SentencePool(CorpusFile.Read(parsed.GetRequiredValue(corpus)));
            using var file = TextFile.Create(parsed.GetRequiredValue(made));
            foreach (var passage in new PassageGenerator(pool, parsed.GetValue(seed)).Passages(parsed.GetValue(count)))
                file.WriteLine(PassageFile.Line(passage));
            return BenchmarkCommandLine.Success;
        });
        return command;
    }
}
