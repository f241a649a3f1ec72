using System.CommandLine;
using MetastaticBC.Answers;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Bot.Commands;

/// <summary>The <c>--knowledge</c> option of the commands, and what they do with it.</summary>
internal static class KnowledgeArgument
{
    public static Option<string?> Create() => new("--knowledge")
    {
        Description = "A folder of .md and .txt documents, alone or in a folder `documents` beside lexicon.txt, signposts.yaml and replies.yaml. Default: the bot's own.",
        HelpName = "DIR",
    };

    /// <summary>Opens the folder and builds the bot over it; null, with the reasons on <paramref name="error"/>, where it can't be used.</summary>
    public static AnswerService? Open(string? folder, TextWriter error)
    {
        var configuration = BotConfiguration.Load();
        var settings = BotSettings.Read(configuration);
        var load = KnowledgeBase.Open(folder ?? settings.KnowledgeFolder);
        foreach (var problem in load.Problems.Where(problem => problem.IsError || load.IsUsable))
            error.WriteLine(problem);
        return load.IsUsable ? new AnswerService(AnswerEngine.Over(load.Knowledge, settings.Answers), settings.Clinic) : null;
    }
}
