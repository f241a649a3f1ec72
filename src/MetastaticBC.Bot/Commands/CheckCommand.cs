using System.CommandLine;
using System.Text.Json;
using MetastaticBC.Answers.Editorial;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>check</c>: every problem of a knowledge folder, what its editor should mend, and every phone number that nobody checked lately.</summary>
internal static class CheckCommand
{
    public static Command Create(TimeProvider clock)
    {
        var knowledge = KnowledgeArgument.Create();
        var json = new Option<bool>("--json") { Description = "Print the problems as one JSON array." };
        var lexicon = new Option<bool>("--lexicon") { Description = "List instead the words of the documents that nobody could ask for in other words, and the sets of the lexicon that touch no document." };
        var command = new Command("check", "List every problem of the documents and phone numbers with file and line.") { knowledge, json, lexicon };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var settings = BotSettings.Read(BotConfiguration.Load());
            var folder = parsed.GetValue(knowledge) ?? settings.KnowledgeFolder;
            var load = KnowledgeBase.Open(folder);
            if (parsed.GetValue(lexicon) && load.IsUsable)
                return LexiconReport.Write(load.Knowledge, output);
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            load = load with
            {
                Problems = EditorialChecks.InOrder(
                [
                    .. load.Problems,
                    .. new ReviewCheck(settings.Answers.RequireReview).Problems(load.Knowledge.Documents, today),
                    .. ContactChecks.Problems(settings.Clinic, today),
                    .. EditorialChecks.All.Append(new RivalSectionCheck()).SelectMany(check => check.Problems(load.Knowledge)),
                ]),
            };
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
        var documents = load.Knowledge.Documents;
        output.Write($"{documents.Count} documents ({documents.Count(document => document.Provenance.Reviewed is null)} not yet reviewed by a clinician), "
            + $"{load.Knowledge.Passages.Count} passages, {errors} errors, {load.Problems.Count - errors} warnings\n");
    }
}
