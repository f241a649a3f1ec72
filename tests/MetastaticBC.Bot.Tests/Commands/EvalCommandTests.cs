using System.Text;

namespace MetastaticBC.Bot.Tests.Commands;

public sealed class EvalCommandTests : IDisposable
{
    private readonly TemporaryFolder _library = Library.TwoArticles();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Eval_WritesALineAQuestionInTheirOrder()
    {
        var run = await EvalAsync("""
            {"id": "b", "question": "May people eat before a PET scan?", "note": {"deep": [1, 2]}}

            {"id": "a", "question": "I am having a seizure"}
               
            {"question": "hello", "history": ["I want to kill myself"]}
            {"id": "b", "question": "", "history": null}
            """);

        var answers = run.JsonLines();
        Assert.Equal(["b", "a", null, "b"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal(["answer", "emergency", "smalltalk", "abstain"], answers.Select(answer => answer.GetProperty("outcome").GetString()));
        Assert.All(answers, answer => Library.AssertSlices(answer, _library.Path));
        Assert.StartsWith("If what you wrote about earlier", answers[2].GetProperty("reply").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("If what you wrote about earlier", answers[3].GetProperty("reply").GetString(), StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("""{"id": 7, "question": "scan?"}""", "7")]
    [InlineData("""{"id": {"a": 1}, "question": "scan?", "topic": ["x"], "expect": 3, "gold": "text"}""", null)]
    [InlineData("""{"id": "q", "question": "scan?", "gold": ["text", {"document": 1}]}""", "q")]
    public async Task Eval_IdsAndLabelsOfAnotherShape_StopNothing(string line, string? id)
    {
        var answer = Assert.Single((await EvalAsync(line)).JsonLines());

        Assert.Equal(id, answer.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Eval_TheSameQuestionAsAsk_GivesTheSameAnswer()
    {
        var line = (await EvalAsync($$"""{"question": "{{Library.ScanQuestion}}"}""")).Output;
        var asked = await CommandRun.OfAsync("ask", Library.ScanQuestion, "--json", "--knowledge", _library.Path);

        Assert.Equal(asked.Output, line);
    }

    [Fact]
    public async Task Eval_AFileWithAByteOrderMarkAndWindowsLineEnds_IsRead()
    {
        var run = await EvalAsync("\uFEFF{\"question\": \"sleep?\"}\r\n\r\n{\"question\": \"scan?\"}\r\n");

        Assert.Equal(2, run.JsonLines().Length);
    }

    [Fact]
    public async Task Eval_AnEmptyFile_WritesNothing()
    {
        var run = await EvalAsync("\n\n");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"question": null}""")]
    [InlineData("""{"question": 5}""")]
    [InlineData("""{"question": "x", "history": [null]}""")]
    [InlineData("""{"question": "x", "history": "y"}""")]
    [InlineData("""{"question": "x"} {"question": "y"}""")]
    [InlineData("""{"question": "\ud800"}""")]
    public async Task Eval_ABadLine_IsRefusedWithItsNumber(string line)
    {
        var run = await EvalAsync($$"""
            {"question": "a good one"}

            {{line}}
            {"question": "another good one"}
            """);

        run.AssertRefused($"{QuestionsPath}:3: ");
    }

    [Fact]
    public async Task Eval_SeveralBadLines_AreAllNamed() =>
        (await EvalAsync("x\n{\"question\": \"good\"}\ny\n")).AssertRefused($"{QuestionsPath}:1: ", $"{QuestionsPath}:3: ");

    [Fact]
    public async Task Eval_AFileThatIsNotThere_IsRefused() =>
        (await CommandRun.OfAsync("eval", _folder.PathOf("missing.jsonl"), "--knowledge", _library.Path)).AssertRefused($"{_folder.PathOf("missing.jsonl")}:1: ");

    [Fact]
    public async Task Eval_AFolderForAFile_IsRefused() =>
        (await CommandRun.OfAsync("eval", _folder.Path, "--knowledge", _library.Path)).AssertRefused($"{_folder.Path}:1: ");

    [Fact]
    public async Task EvalOut_WritesTheFileInUtf8WithoutMarkAndWithLineFeeds()
    {
        var path = _folder.PathOf("results.jsonl");

        var run = await EvalAsync("""{"id": "ş", "question": "scan?"}""", "--out", path);

        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("{\"id\":\"ş\",", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public async Task EvalOut_APathThatCantBeWritten_IsRefused()
    {
        string[] paths = [_folder.PathOf("no-such-folder/results.jsonl"), _folder.Path, "", "a\0b"];

        foreach (var path in paths)
            (await EvalAsync("""{"question": "scan?"}""", "--out", path)).AssertRefused($"{path}:1: ");
    }

    [Fact]
    public async Task Eval_Labels_GiveFiguresBesideTheResults()
    {
        const string Labelled = """
            {"question": "May people eat before a PET scan?", "expect": "answer", "gold": [{"document": "saved/scans.txt", "text": "Do not eat for six hours"}]}
            {"question": "May people eat before a PET scan?", "expect": "abstain", "topic": "liver"}
            {"question": "Where can my grandson learn the violin?", "expect": "abstain"}
            {"question": "I am having a seizure", "expect": "not-emergency"}
            """;
        const string Figures = """
            expected abstain: 1 of 2 (50.0 %) with a right outcome
            expected answer: 1 of 1 (100.0 %) with a right outcome
            expected not-emergency: 0 of 1 (0.0 %) with a right outcome
            topic of the first quote: 0 of 1 (0.0 %) right of those quoted
            first quote: 1 of 1 (100.0 %) right of those quoted

            """;

        var printed = await EvalAsync(Labelled);
        var written = await EvalAsync(Labelled, "--out", _folder.PathOf("results.jsonl"));

        Assert.Equal(4, printed.JsonLines().Length);
        Assert.Equal(Figures, printed.Error);
        Assert.Equal(Figures, written.Output);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1000, 2)]
    public async Task EvalTop_LimitsTheHits(int top, int expected)
    {
        var answer = (await EvalAsync("""{"question": "metal zips on the PET scan day, may I eat?"}""", "--top", $"{top}")).JsonLines().Single();

        Assert.Equal(expected, answer.GetProperty("hits").GetArrayLength());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1001")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public async Task EvalTop_ANumberOutOfRange_IsRefused(string top) =>
        (await EvalAsync("""{"question": "scan?"}""", "--top", top)).AssertRefused("--top takes a whole number from 0 to 1000.");

    private string QuestionsPath => _folder.PathOf("questions.jsonl");

    private Task<CommandRun> EvalAsync(string questions, params string[] options)
    {
        _folder.Write("questions.jsonl", questions);
        return CommandRun.OfAsync(["eval", QuestionsPath, "--knowledge", _library.Path, .. options]);
    }
}
