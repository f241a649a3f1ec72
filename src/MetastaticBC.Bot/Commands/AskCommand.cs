using System.CommandLine;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>ask</c>: one question, one answer.</summary>
internal static class AskCommand
{
    private const int Hits = 5;

    public static Command Create(TimeProvider clock)
    {
        var question = new Argument<string>("question") { Description = "What to ask, in quotation marks." };
        var history = new Option<string[]>("--history") { Description = "An earlier message of the same conversation; may be given several times, oldest first.", HelpName = "TURN" };
        var knowledge = KnowledgeArgument.Create();
        var json = new Option<bool>("--json") { Description = "Print the answer as one JSON object." };
        var explain = new Option<bool>("--explain") { Description = "Print also why the best passages have their scores." };
        var command = new Command("ask", "Answer one question.") { question, history, knowledge, json, explain };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (KnowledgeArgument.Open(parsed.GetValue(knowledge), error) is not { } service)
                return BotCommandLine.Unusable;
            var asking = new Asking(service, clock);
            var answer = asking.Ask(id: null, parsed.GetRequiredValue(question), parsed.GetValue(history) ?? [], Hits, parsed.GetValue(explain));
            output.Write(parsed.GetValue(json) ? answer.ToJson() + "\n" : answer.ToText());
            return BotCommandLine.Success;
        });
        return command;
    }
}
