using System.Text;
using System.Text.Json;
using MetastaticBC.Bot.Commands;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary>What a command line came to.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(args, input: "", new ManualClock());

    public static async Task<CommandRun> OfAsync(string[] args, string input, TimeProvider clock)
    {
        using var typed = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await BotCommandLine.RunAsync(args, typed, output, error, clock);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The output as one JSON value, behind a check that all went well.</summary>
    public JsonElement Json()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return JsonSerializer.Deserialize<JsonElement>(Output);
    }

    /// <summary>The output as one JSON object a line.</summary>
    public JsonElement[] JsonLines()
    {
        Assert.Equal(0, ExitCode);
        Assert.EndsWith("\n", Output, StringComparison.Ordinal);
        return [.. Output[..^1].Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    /// <summary>Refused in one or more sentences: exit 2, no result, no trace of the program's insides.</summary>
    public void AssertRefused(params string[] reasons)
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Output);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        Assert.All(reasons, reason => Assert.Contains(reason, Error, StringComparison.Ordinal));
        Assert.False(string.IsNullOrWhiteSpace(Error));
    }
}
