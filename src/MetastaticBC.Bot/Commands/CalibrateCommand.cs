using System.CommandLine;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>calibrate</c>: learns anew how passages are ordered and when the first is trusted.</summary>
internal static class CalibrateCommand
{
    private const string Comment = "Learned by `calibrate` from knowledge/training/judgement; the figures are of weights that have not seen the set:";

    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder that holds judgement/*/questions.jsonl and takes the weights.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine("knowledge", "training"),
        };
        var knowledge = KnowledgeArgument.Create();
        var command = new Command("calibrate", "Learn the weights of ranking and confidence anew from judged questions. Build again to use them.") { folder, knowledge };
        command.SetAction(parsed =>
        {
            try
            {
                var library = KnowledgeBase.Open(parsed.GetValue(knowledge) ?? BotSettings.Read(BotConfiguration.Load()).KnowledgeFolder);
                Run(parsed.GetRequiredValue(folder), library.Knowledge, parsed.InvocationConfiguration.Output);
                return BotCommandLine.Success;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
            {
                parsed.InvocationConfiguration.Error.WriteLine(fault is FormatException ? fault.Message : $"{parsed.GetValue(folder)}:1: {fault.Message}");
                return BotCommandLine.Unusable;
            }
        });
        return command;
    }

    private static void Run(string folder, KnowledgeBase library, TextWriter output)
    {
        var run = new JudgementRun(Path.Combine(folder, "judgement"), library);
        var figures = run.Figures();
        File.WriteAllText(Path.Combine(folder, NamedWeights.RankingFileName), run.Ranking.ToText([Comment, .. figures]));
        File.WriteAllText(Path.Combine(folder, NamedWeights.ConfidenceFileName), run.Confidence.ToText([Comment, .. figures]));
        foreach (var figure in figures)
            output.Write(figure + "\n");
    }
}
