namespace MetastaticBC.Bot.Tests.Commands;

public sealed class CalibrateCommandTests : IDisposable
{
    private const string Page = "# Animals\n\n## Rest\n\nOkapis doze in the grass.\n\nOkapis sleep at night beside the river.\n\n## Food\n\nOkapis eat leaves.\n\nTapirs eat fruit.\n";

    private const string ScanQuestions = """
        {"id": "a", "question": "may people eat before a PET scan", "kind": "answer", "gold": [{"document": "saved/scans.txt", "text": "Do not eat for six hours"}]}
        {"id": "b", "question": "how do people pay for a PET scan", "kind": "near-miss"}
        """;

    private const string AnimalQuestions = """
        {"id": "a", "question": "what do okapis eat", "kind": "answer", "gold": [{"document": "documents/page.md", "text": "Okapis eat leaves."}]}
        {"id": "b", "question": "when do okapis sleep", "kind": "answer", "gold": [{"document": "documents/page.md", "text": "Okapis sleep at night"}]}
        {"id": "c", "question": "where do okapis swim", "kind": "near-miss"}
        """;

    private readonly TemporaryFolder _library = Library.TwoArticles();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Calibrate_JudgedSets_WritesBothFilesAndPrintsTheFigures()
    {
        WriteSets();

        var run = await CalibrateAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var figures = run.Output.TrimEnd('\n').Split('\n');
        Assert.Matches("^animals: right passage first for [0-2] of 2$", figures[0]);
        Assert.Matches("^scans: right passage first for [01] of 1$", figures[1]);
        Assert.Equal(["1", "2", "5", "10", "20", "30", "50"], figures[2..].Select(figure => figure.Split(' ')[1]));
        foreach (var (name, weights) in ((string, int)[])[("ranking.txt", 34), ("confidence.txt", 36)])
        {
            var lines = (await ReadAsync(name)).TrimEnd('\n').Split('\n');
            Assert.Equal(figures.Select(figure => $"# {figure}"), lines.Skip(1).TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)));
            Assert.Equal(weights, lines.Skip(1 + figures.Length).Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^[A-Za-z0-9.]+ -?\d+(\.\d{1,6})?$")));
        }
    }

    [Fact]
    public async Task Calibrate_TheSameSetsAgain_WritesTheSameFiles()
    {
        WriteSets();
        await CalibrateAsync();
        var (ranking, confidence) = (await ReadAsync("ranking.txt"), await ReadAsync("confidence.txt"));
        _folder.Write("ranking.txt", "older weights");

        await CalibrateAsync();

        Assert.Equal((ranking, confidence), (await ReadAsync("ranking.txt"), await ReadAsync("confidence.txt")));
    }

    [Theory]
    [InlineData("not a question")]
    [InlineData("""{"id": "x", "question": "okapi"}""")]
    [InlineData("""{"id": "x", "question": "okapi", "kind": "answer", "gold": [{"text": "Okapis"}]}""")]
    public async Task Calibrate_ALineThatIsNoQuestion_IsRefusedWithItsPlace(string line)
    {
        WriteSets();
        var path = _folder.Write("judgement/animals/questions.jsonl", $"{AnimalQuestions}\n\n{line}\n");

        (await CalibrateAsync()).AssertRefused($"{path}:5: ");
        AssertNothingWritten();
    }

    [Fact]
    public async Task Calibrate_NoFolderOfSets_IsRefused()
    {
        (await CalibrateAsync()).AssertRefused($"{_folder.Path}:1: ");
        _folder.Write("judgement/animals/documents/page.md", Page);
        (await CalibrateAsync()).AssertRefused($"{_folder.Path}:1: ");
        AssertNothingWritten();
    }

    [Fact]
    public async Task Calibrate_OneSet_IsRefused()
    {
        _folder.Write("judgement/scans/questions.jsonl", ScanQuestions);

        (await CalibrateAsync()).AssertRefused($"{_folder.PathOf("judgement")}:1: ");
        AssertNothingWritten();
    }

    private Task<CommandRun> CalibrateAsync() => CommandRun.OfAsync("calibrate", _folder.Path, "--knowledge", _library.Path);

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_folder.PathOf(name), TestContext.Current.CancellationToken);

    private void AssertNothingWritten()
    {
        Assert.False(File.Exists(_folder.PathOf("ranking.txt")));
        Assert.False(File.Exists(_folder.PathOf("confidence.txt")));
    }

    /// <summary>One with documents of its own, one on the library's.</summary>
    private void WriteSets()
    {
        _folder.Write("judgement/animals/documents/page.md", Page);
        _folder.Write("judgement/animals/questions.jsonl", AnimalQuestions);
        _folder.Write("judgement/scans/questions.jsonl", ScanQuestions);
    }
}
