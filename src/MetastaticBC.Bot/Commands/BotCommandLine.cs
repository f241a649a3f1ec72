using System.CommandLine;
using System.Text;

namespace MetastaticBC.Bot.Commands;

/// <summary>The command line. Results go to standard output in UTF-8 with LF and no byte order mark, everything else to standard error.</summary>
public static class BotCommandLine
{
    /// <summary>All went well, whatever the answer.</summary>
    public const int Success = 0;

    /// <summary><c>check</c> found an error.</summary>
    public const int ChecksFailed = 1;

    /// <summary>Bad arguments or knowledge that can't be used.</summary>
    public const int Unusable = 2;

    /// <summary>A question may begin with an at sign: it names no file of further arguments.</summary>
    private static readonly ParserConfiguration Literal = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args)
    {
        await using var output = Writer(Console.OpenStandardOutput());
        await using var error = Writer(Console.OpenStandardError());
        return await RunAsync(args, Console.OpenStandardInput(), output, error, TimeProvider.System);
    }

    /// <param name="input">What a person types to <c>chat</c>, UTF-8.</param>
    /// <param name="clock">Gives the day of an answer and measures its time.</param>
    public static async Task<int> RunAsync(string[] args, Stream input, TextWriter output, TextWriter error, TimeProvider clock)
    {
        var root = ServeCommand.CreateRoot(clock);
        root.Add(AskCommand.Create(clock));
        root.Add(ChatCommand.Create(clock, input));
        root.Add(EvalCommand.Create(clock));
        root.Add(CheckCommand.Create(clock));
        root.Add(ImportCommand.Create(clock));
        root.Add(TrainCommand.Create());
        root.Add(CalibrateCommand.Create());
        var parsed = root.Parse(args, Literal);
        if (Faults(parsed).ToList() is { Count: > 0 } faults)
        {
            foreach (var fault in faults)
                await error.WriteLineAsync(fault);
            await error.WriteLineAsync("Run with --help to see the commands.");
            return Unusable;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (SettingsException fault)
        {
            await error.WriteLineAsync(fault.Message);
            return Unusable;
        }
        catch (IOException fault)
        {
            // The host's: the commands deal with their own files.
            await error.WriteLineAsync($"{fault.Message} Stop what uses the address, or name another one with --urls.");
            return Unusable;
        }
    }

    /// <summary>The parser lets surplus words pass in every command, since the root command hands its own to the web host.</summary>
    private static IEnumerable<string> Faults(ParseResult parsed)
    {
        var faults = parsed.Errors.Select(fault => fault.Message);
        return parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors
            ? faults.Concat(parsed.UnmatchedTokens.Select(word => $"The command {parsed.CommandResult.Command.Name} does not know `{word}`."))
            : faults;
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
}
