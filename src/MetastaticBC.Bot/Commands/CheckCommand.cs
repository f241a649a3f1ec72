using System.CommandLine;
using System.Text.Json;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>check</c>: every problem of a knowledge folder, and every phone number that nobody checked lately.</summary>
internal static class CheckCommand
{
    public static Command Create(TimeProvider clock)
    {
        var knowledge = KnowledgeArgument.Create();
        var json = new Option<bool>("--json") { Description = "Print the problems as one JSON array." };
        var command = new Command("check", "List every problem of the documents and phone numbers with file and line.") { knowledge, json };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var settings = BotSettings.Read(BotConfiguration.Load());
            var folder = parsed.GetValue(knowledge) ?? settings.KnowledgeFolder;
            var load = KnowledgeBase.Open(folder);
            load = load with { Problems = [.. load.Problems, .. ContactChecks.Problems(settings.Clinic, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))] };
            var views = load.Problems.Select(ProblemView.Of).ToArray();
            if (parsed.GetValue(json))
                output.Write(JsonSerializer.Serialize(views, BotJson.Readable.ProblemViewArray) + "\n");
            else
                Print(output, load);
            return ExitCode(folder, load);
        });
        return command;
    }

    /// <summary>A folder that is not there is a bad argument: nothing was checked.</summary>
    private static int ExitCode(string folder, KnowledgeLoad load) =>
        !Directory.Exists(folder) ? BotCommandLine.Unusable
        : load.Problems.Any(problem => problem.IsError) ? BotCommandLine.ChecksFailed
        : BotCommandLine.Success;

    private static void Print(TextWriter output, KnowledgeLoad load)
    {
        foreach (var problem in load.Problems)
            output.Write($"{problem}\n");
        var errors = load.Problems.Count(problem => problem.IsError);
        output.Write($"{load.Knowledge.Documents.Count} documents, {load.Knowledge.Passages.Count} passages, "
            + $"{errors} errors, {load.Problems.Count - errors} warnings\n");
    }
}
