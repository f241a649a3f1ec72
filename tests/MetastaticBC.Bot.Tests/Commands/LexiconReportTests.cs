namespace MetastaticBC.Bot.Tests.Commands;

/// <summary><c>check --lexicon</c>.</summary>
public sealed class LexiconReportTests
{
    [Fact]
    public async Task CheckLexicon_ListsWordsAndSets()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lexicon.txt", "# a comment\nokapi, forest giraffe\nquoll => tapir, zebra crossing\n");
        folder.Write("documents/page.md", "# Animals\n\n## Rest\n\nOkapis doze. Camels doze.\n");

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            doze: no other wording; 2 times, first in documents/page.md, `Rest`
            Camels: no other wording; 1 times, first in documents/page.md, `Rest`
            lexicon.txt:3: no document holds tapir, zebra crossing
            2 words without another wording, 1 of 2 sets unused

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task CheckLexicon_TheBotsOwnKnowledge_IsRead()
    {
        var run = await CheckAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\n\d+ words without another wording, \d+ of \d+ sets unused\n$", run.Output);
    }

    [Fact]
    public async Task CheckLexicon_AFolderThatDoesNotExist_IsABadArgument()
    {
        using var folder = new TemporaryFolder();

        var run = await CheckAsync("--knowledge", folder.PathOf("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{folder.PathOf("nowhere")}:1: error: ", run.Output, StringComparison.Ordinal);
    }

    private static Task<CommandRun> CheckAsync(params string[] options) => CommandRun.OfAsync(["check", "--lexicon", .. options]);
}
