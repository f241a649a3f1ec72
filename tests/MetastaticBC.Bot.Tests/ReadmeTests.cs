using System.Text.RegularExpressions;
using MetastaticBC.Bot.Commands;

namespace MetastaticBC.Bot.Tests;

/// <summary>What the README says is true.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task TheAnswerInTheReadme_IsTheRealOne()
    {
        var shown = AskBlock().Match(Readme);
        Assert.True(shown.Success, "The README shows no `ask \"...\"` with a text block behind it.");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();

        var exit = await BotCommandLine.RunAsync(["ask", shown.Groups["question"].Value], Stream.Null, output, error, TimeProvider.System);

        Assert.Equal(0, exit);
        Assert.Equal(shown.Groups["reply"].Value, output.ToString());
    }

    [Fact]
    public async Task EveryCommandInTheTable_Exists()
    {
        using var output = new StringWriter();
        await BotCommandLine.RunAsync(["--help"], Stream.Null, output, TextWriter.Null, TimeProvider.System);
        var commands = CommandRow().Matches(Readme).Select(row => row.Groups["command"].Value).ToList();

        Assert.Equal(["serve", "ask", "chat", "eval", "check", "import", "train", "calibrate"], commands);
        Assert.All(commands, command => Assert.Matches($@"(?m)^  {command}\b", output.ToString()));
    }

    [Fact]
    public void EverySettingOfTheClinic_StandsInTheTable()
    {
        var settings = typeof(ClinicOptions).GetProperties().Select(property => property.Name).ToList();

        Assert.Contains(nameof(ClinicOptions.Country), settings);
        Assert.All(settings, setting => Assert.Contains($"\n| `Clinic:{setting}` | ", Readme, StringComparison.Ordinal));
        Assert.Contains($"\n| `Clinic:Country` | `{new ClinicOptions().Country}` | ", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryLinkToAFile_LeadsToOne() =>
        Assert.All(
            FileLink().Matches(Readme).Select(link => Path.Combine(Repository.Root, link.Groups["path"].Value)),
            path => Assert.True(File.Exists(path), path));

    [Fact]
    public void TheTwoCommands_StandOnTheFirstScreen()
    {
        var firstScreen = string.Join('\n', Readme.Split('\n').Take(30));

        Assert.Contains("\n    dotnet run --project src/MetastaticBC.Bot\n", firstScreen, StringComparison.Ordinal);
        Assert.Contains("\n    dotnet test\n", firstScreen, StringComparison.Ordinal);
    }

    [GeneratedRegex("-- ask \"(?<question>[^\"]+)\"`:\n\n```text\n(?<reply>.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex AskBlock();

    [GeneratedRegex(@"(?m)^\| `(?<command>[a-z]+)\b")]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"\]\((?<path>[^):#]+)\)")]
    private static partial Regex FileLink();
}
