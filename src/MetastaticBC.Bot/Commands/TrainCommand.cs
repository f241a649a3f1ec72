using System.CommandLine;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>train</c>: learns the safety model anew from the labelled messages.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder that holds safety/*.txt and takes the model.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine("knowledge", "training"),
        };
        var validate = new Option<bool>("--validate") { Description = "Print how each voice is met by a model that has not seen it; write no model." };
        var command = new Command("train", "Learn the safety model anew from labelled messages. Build again to use it.") { folder, validate };
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
        var signposts = KnowledgeBase.Read([]).Knowledge.Signposts;
        if (validate)
        {
            output.Write(new SafetyFigures(messages, new VoiceValidation(signposts, messages).Run()));
            return;
        }

        var model = new SafetyTraining(signposts).Train(messages);
        using var file = File.Create(Path.Combine(folder, LinearModel.SafetyFileName));
        model.Write(file);
        output.Write($"{messages.Count} messages learned\n");
    }
}
