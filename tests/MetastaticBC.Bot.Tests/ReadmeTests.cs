using System.Text.RegularExpressions;
using MetastaticBC.Bot.Commands;

namespace MetastaticBC.Bot.Tests;

/// <summary>What the README says is true.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

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

        Assert.Equal(["serve", "ask", "chat", "eval", "check"], commands);
        Assert.All(commands, command => Assert.Matches($@"(?m)^  {command}\b", output.ToString()));
    }

    [Fact]
    public void EveryLinkToAFile_LeadsToOne() =>
        Assert.All(FileLink().Matches(Readme).Select(link => link.Groups["path"].Value), path => Assert.True(File.Exists(Path.Combine(Root, path)), path));

    [Fact]
    public void TheTwoCommands_StandOnTheFirstScreen()
    {
        var firstScreen = string.Join('\n', Readme.Split('\n').Take(30));

        Assert.Contains("\n    dotnet run --project src/MetastaticBC.Bot\n", firstScreen, StringComparison.Ordinal);
        Assert.Contains("\n    dotnet test\n", firstScreen, StringComparison.Ordinal);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MetastaticBC.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("MetastaticBC.sln is in no folder above the tests.");
    }

    [GeneratedRegex("-- ask \"(?<question>[^\"]+)\"`:\n\n```text\n(?<reply>.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex AskBlock();

    [GeneratedRegex(@"(?m)^\| `(?<command>[a-z]+)\b")]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"\]\((?<path>[^):#]+)\)")]
    private static partial Regex FileLink();
}
