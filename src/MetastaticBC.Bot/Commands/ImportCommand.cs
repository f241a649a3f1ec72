using System.CommandLine;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>import</c>: makes documents of web pages, Word files, PDFs, texts and tables of questions.</summary>
internal static class ImportCommand
{
    private const string Documents = "documents";

    public static Command Create(TimeProvider clock)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files ending in .html, .htm, .docx, .pdf, .md, .txt, .tsv or .csv.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-') && !File.Exists(word)))
                result.AddError($"The command import does not know `{word}`.");
        });
        var to = new Option<string?>("--to") { Description = "The folder for the documents; default: `documents` in the bot's own knowledge folder.", HelpName = "DIR" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace documents of the same names." };
        var list = new Option<bool>("--list-dropped") { Description = "Print all that was left out, too." };
        var command = new Command("import", "Make documents of other files, with their sources.") { files, to, overwrite, list };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var folder = parsed.GetValue(to) ?? Path.Combine(BotSettings.Read(BotConfiguration.Load()).KnowledgeFolder, Documents);
            var importer = new Importer(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            var run = new ImportRun(importer, new ImportFolder(folder, parsed.GetValue(overwrite)), new ImportSummary(output, parsed.GetValue(list)), error);
            return run.All(parsed.GetRequiredValue(files), cancellation) ? BotCommandLine.Success : BotCommandLine.Unusable;
        }, cancellation));
        return command;
    }
}
