using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Commands;

public sealed class CheckCommandTests
{
    /// <summary>Of the numbers that the bot names where a clinic sets none.</summary>
    private static readonly DateOnly Verified = Helplines.Find(new ClinicOptions().Country)!.Verified;

    [Fact]
    public async Task Check_TheBotsOwnKnowledge_FindsNoError()
    {
        var run = await CheckAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(" passages, 0 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TellsOfWhatAnEditorShouldMend_ByFileAndLine()
    {
        using var folder = new TemporaryFolder();
        var bones = folder.Write("bones.md", "---\npublisher: Harbour Clinic\nquestions:\n  Bones:\n    - why must I see a dentist\n---\n# Bones\n\nThey ache. A CPS helps.\n");
        var mouth = folder.Write("mouth.md", "# Mouth\n\n## When to see a dentist\n\nPeople see a dentist before bone drugs.\n\nTake **two.\n");

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [$"{bones}:5 (question-answered-elsewhere)", $"{bones}:9 (pronoun-opening)", $"{bones}:9 (undefined-abbreviation)", $"{mouth}:1 (no-source)", $"{mouth}:7 (unbalanced-markdown)"],
            run.Output.Split('\n')[..^2].Select(line => $"{line[..line.IndexOf(": warning", StringComparison.Ordinal)]} {line[line.LastIndexOf('(')..]}"));
    }

    [Fact]
    public async Task Check_ACodeFenceThatSwallowsTheRest_Fails()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.md", "---\npublisher: Harbour Clinic\n---\n# A page\n\n```\nSome text stands here.\n");

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{path}:6: error: This code fence is never closed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_GoodDocuments_CountsThem()
    {
        using var folder = TwoArticles();

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal((0, "2 documents (2 not yet reviewed by a clinician), 4 passages, 0 errors, 0 warnings\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Check_AWarning_IsNamedAndPasses()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.md", "---\ntitle: A page\npublisher: Harbour Clinic\ncolour: blue\n---\n\nSome text stands here.\n");

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{path}:4: warning: `colour` is not a key of front matter.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 documents (1 not yet reviewed by a clinician), 1 passages, 0 errors, 1 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_SeveralErrors_NamesAllAndFails()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("a.md", "---\nreviewed: soon\nreview_due: later\n---\n\nSome text stands here.\n");
        var second = folder.Write("b.md", "---\ntitle: never closed\n");

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{first}:2: error: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{first}:3: error: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{second}:1: error: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 documents (0 not yet reviewed by a clinician), 0 passages, 3 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AReviewThatIsOverdue_IsNamedWithItsLine()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.md", "---\ntitle: A page\npublisher: Harbour Clinic\nreviewed: 2020-01-02\nreview_due: 2021-01-02\n---\n\nSome text stands here.\n");

        var run = await CheckAsync("--knowledge", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{path}:5: warning: The review was due on 2021-01-02.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 documents (0 not yet reviewed by a clinician), 1 passages, 0 errors, 1 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckJson_PrintsOneArray()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", "---\ntitle: A page\nreviewed: soon\n---\n\nSome text stands here.\n");

        var run = await CheckAsync("--json", "--knowledge", folder.Path);

        var problem = Assert.Single((run with { ExitCode = 0 }).Json().EnumerateArray());
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["file", "line", "rule", "severity", "whatToDo"], problem.EnumerateObject().Select(field => field.Name));
        Assert.Equal(path, problem.GetProperty("file").GetString());
        Assert.Equal(3, problem.GetProperty("line").GetInt32());
        Assert.Equal("front-matter-date", problem.GetProperty("rule").GetString());
        Assert.Equal("error", problem.GetProperty("severity").GetString());
    }

    [Fact]
    public async Task CheckJson_NoProblem_PrintsAnEmptyArray()
    {
        using var folder = TwoArticles();

        Assert.Equal("[]\n", (await CheckAsync("--json", "--knowledge", folder.Path)).Output);
    }

    [Fact]
    public async Task Check_AFolderThatDoesNotExist_IsABadArgument()
    {
        using var folder = new TemporaryFolder();

        var run = await CheckAsync("--knowledge", folder.PathOf("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{folder.PathOf("nowhere")}:1: error: This folder does not exist.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NumbersOnTheLastDayOfTheirTrust_Pass()
    {
        using var folder = TwoArticles();

        Assert.Equal(0, (await CheckAsync(Verified.AddDays(Helplines.DaysValid), "--knowledge", folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Check_NumbersThatNobodyCheckedLately_NamesTheirFileAndFails()
    {
        using var folder = TwoArticles();

        var run = await CheckAsync(Verified.AddDays(1000), "--knowledge", folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches($"^helplines\\.yaml:[0-9]+: error: The numbers of GB were last checked on {Verified:yyyy-MM-dd}\\. ", run.Output);
        Assert.EndsWith("2 documents (2 not yet reviewed by a clinician), 4 passages, 1 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckJson_NumbersThatNobodyCheckedLately_AreAProblemLikeAnyOther()
    {
        using var folder = TwoArticles();

        var run = await CheckAsync(Verified.AddDays(1000), "--json", "--knowledge", folder.Path);

        var problem = Assert.Single((run with { ExitCode = 0 }).Json().EnumerateArray());
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("helplines.yaml", problem.GetProperty("file").GetString());
        Assert.Equal("number-not-verified", problem.GetProperty("rule").GetString());
        Assert.Equal("error", problem.GetProperty("severity").GetString());
    }

    private static Task<CommandRun> CheckAsync(params string[] options) => CheckAsync(Verified, options);

    private static Task<CommandRun> CheckAsync(DateOnly day, params string[] options) =>
        CommandRun.OfAsync(["check", .. options], "", ManualClock.On(day));

    /// <summary>Without anything to mend.</summary>
    private static TemporaryFolder TwoArticles()
    {
        var folder = new TemporaryFolder();
        folder.Write("sleep.txt", "Sleeping well during treatment\nBy Harbour Clinic\n\nKeep the bedroom dark and cool.\n\nCaffeine\n\nCoffee after four keeps many people awake. Try a herbal tea instead.\n");
        folder.Write("saved/scans.txt", $"Getting ready for a PET scan\nBy Harbour Clinic\n\n{Library.ScanPassage}\n\nWear clothes without zips or metal buttons. Leave jewellery at home.\n");
        return folder;
    }
}
