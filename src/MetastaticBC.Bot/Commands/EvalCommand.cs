using System.CommandLine;
using System.Text;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>eval</c>: every question of a file through the engine, in order.</summary>
internal static class EvalCommand
{
    private const int DefaultHits = 5;

    public static Command Create(TimeProvider clock)
    {
        var questions = new Argument<string>("questions") { Description = "A file with one JSON object a line: id, question, history.", HelpName = "QUESTIONS.jsonl" };
        var knowledge = KnowledgeArgument.Create();
        var results = new Option<string?>("--out") { Description = "Write the answers to this file; default: standard output.", HelpName = "RESULTS.jsonl" };
        var top = new Option<int>("--top") { Description = "How many hits to report for each question.", HelpName = "K", DefaultValueFactory = _ => DefaultHits };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var value) || value is < 0 or > 1000))
                result.AddError("--top takes a whole number from 0 to 1000.");
        });
        var command = new Command("eval", "Answer every question of a file.") { questions, knowledge, results, top };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (EvalQuestion.ReadFile(parsed.GetRequiredValue(questions), error) is not { } items
                || KnowledgeArgument.Open(parsed.GetValue(knowledge), error) is not { } service)
                return BotCommandLine.Unusable;
            var asking = new Asking(service, clock);
            return parsed.GetValue(results) is { } path
                ? WriteFile(path, asking, items, parsed.GetValue(top), output, error)
                : Write(output, asking, items, parsed.GetValue(top), error);
        });
        return command;
    }

    private static int WriteFile(string path, Asking asking, IReadOnlyList<EvalQuestion> items, int top, TextWriter output, TextWriter error)
    {
        try
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            return Write(file, asking, items, top, output);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{path}:1: this file can't be written: name a file in a folder that exists and that this account may write to.");
            return BotCommandLine.Unusable;
        }
    }

    private static int Write(TextWriter results, Asking asking, IReadOnlyList<EvalQuestion> items, int top, TextWriter figures)
    {
        var counted = new EvalFigures();
        foreach (var item in items)
        {
            var answer = asking.Ask(item.Id, item.Question, item.History, top);
            results.Write(answer.ToJson() + "\n");
            counted.Add(item, answer);
        }

        figures.Write(counted.ToString());
        return BotCommandLine.Success;
    }
}
