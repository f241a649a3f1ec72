using System.CommandLine;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>train</c>: learns the models of safety and of aspects anew from labelled texts.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder that holds safety/*.txt and aspects/*.txt and takes the models.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine("knowledge", "training"),
        };
        var validate = new Option<bool>("--validate") { Description = "Print how each voice is met by a model that has not seen it; write no model." };
        var command = new Command("train", "Learn the models of safety and of aspects anew from labelled texts. Build again to use them.") { folder, validate };
        command.SetAction(parsed =>
        {
            try
            {
                Run(parsed.GetRequiredValue(folder), parsed.GetValue(validate), parsed.InvocationConfiguration.Output);
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

    private static void Run(string folder, bool validate, TextWriter output)
    {
        var messages = LabelledMessage.ReadFolder(Path.Combine(folder, "safety"));
        if (messages.Count == 0)
            throw new FormatException($"{folder}:1: the folder safety holds no messages: write some into .txt files there.");
        var examples = Examples(folder);
        var signposts = KnowledgeBase.Read([]).Knowledge.Signposts;
        if (validate)
        {
            output.Write(new SafetyFigures(messages, new VoiceValidation(signposts, messages).Run()));
            if (examples.Count > 0)
                output.Write(AspectValidation.Run(examples));
            return;
        }

        var model = new SafetyTraining(signposts).Train(messages);
        Write(model, Path.Combine(folder, LinearModel.SafetyFileName));
        output.Write($"{messages.Count} messages learned\n");
        if (examples.Count == 0)
            return;
        Write(AspectTraining.Train(examples), Path.Combine(folder, LinearModel.AspectsFileName));
        output.Write($"{examples.Count} texts of aspects learned\n");
    }

    /// <summary>None where there is no folder of them; read before anything is written, so that a bad line leaves all as it is.</summary>
    private static IReadOnlyList<AspectExample> Examples(string folder)
    {
        var aspects = Path.Combine(folder, "aspects");
        if (!Directory.Exists(aspects))
            return [];
        var examples = AspectExample.ReadFolder(aspects);
        return examples.Count > 0 ? examples : throw new FormatException($"{folder}:1: the folder aspects holds no texts: write some into .txt files there.");
    }

    private static void Write(LinearModel model, string path)
    {
        using var file = File.Create(path);
        model.Write(file);
    }
}
