using System.CommandLine;
using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Ranking;

namespace MetastaticBC.Benchmarks.Commands;

/// <summary><c>rank</c>: the first ten answers of a corpus for each question.</summary>
internal static class RankCommand
{
    public static Command Create()
    {
        var (corpus, queries) = (BenchmarkOptions.Corpus(), BenchmarkOptions.Queries());
        var run = new Option<string>("--out") { Description = "Write `queryId docId score` lines to this file.", HelpName = "RUN", Required = true };
        var plain = new Option<bool>("--plain") { Description = "Rank by BM25F over the question's terms alone: no lexicon, no later stage." };
        var whole = new Option<bool>("--whole") { Description = "With --plain: each answer is one passage, as other engines index it." };
        var bm25 = new Option<string>("--bm25") { Description = "Try other constants of the formula, such as K1=0.9,Weights.Title=2.", HelpName = "NAME=N,...", DefaultValueFactory = _ => "" };
        bm25.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Bm25Settings.Parse(result.Tokens[0].Value) is null)
                result.AddError($"--bm25 takes NAME=NUMBER,...; the names are {string.Join(", ", Bm25Settings.Names)}.");
        });
        var command = new Command("rank", "Rank the answers of a corpus for each question.") { corpus, queries, run, plain, whole, bm25 };
        command.Validators.Add(result =>
        {
            if (result.GetValue(whole) && !result.GetValue(plain))
                result.AddError("--whole goes with --plain: the product always cuts answers into passages.");
        });
        command.SetAction(parsed =>
        {
            var options = Bm25Settings.Parse(parsed.GetValue(bm25)!)!;
            var answers = CorpusFile.Read(parsed.GetRequiredValue(corpus));
            var questions = QuestionFile.Read(parsed.GetRequiredValue(queries));
            using var file = TextFile.Create(parsed.GetRequiredValue(run));
            var ranker = parsed.GetValue(plain) ? CorpusRanker.Plain(answers, options, parsed.GetValue(whole)) : CorpusRanker.Product(answers, options);
            parsed.InvocationConfiguration.Output.Write(RankRun.Write(file, ranker, answers, questions));
            return BenchmarkCommandLine.Success;
        });
        return command;
    }
}
