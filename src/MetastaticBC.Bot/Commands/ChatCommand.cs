using System.CommandLine;
using System.Text;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Commands;

/// <summary><c>chat</c>: a conversation in the terminal, until <c>/quit</c> or the end of input.</summary>
internal static class ChatCommand
{
    private const string Quit = "/quit";

    public static Command Create(TimeProvider clock, Stream input)
    {
        var knowledge = KnowledgeArgument.Create();
        var command = new Command("chat", "Hold a conversation in the terminal; /quit ends it.") { knowledge };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (KnowledgeArgument.Open(parsed.GetValue(knowledge), error) is not { } service)
                return BotCommandLine.Unusable;
            using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
            await TalkAsync(service, clock, reader, output, error, cancellation);
            return BotCommandLine.Success;
        });
        return command;
    }

    /// <summary>The prompt goes to <paramref name="error"/>, so that a recorded conversation holds answers only.</summary>
    private static async Task TalkAsync(
        AnswerService service, TimeProvider clock, StreamReader reader, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var state = ConversationState.Start;
        await output.WriteLineAsync(service.Greeting);
        while (true)
        {
            await error.WriteAsync("\n> ");
            if (await reader.ReadLineAsync(cancellation) is not { } message || message.Trim() == Quit)
                return;
            (var view, state) = service.Answer(message, state, clock);
            await output.WriteLineAsync("\n" + view.Reply);
        }
    }
}
