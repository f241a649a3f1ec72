using System.Text.RegularExpressions;

namespace MetastaticBC.Bot.Tests.Commands;

/// <summary>Knowledge that can't be used stops a command before it answers, with the file, the line and what to do.</summary>
public sealed class UnusableKnowledgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ask_AFolderThatDoesNotExist_IsRefused() =>
        await AssertRefusedAsync(_folder.PathOf("nowhere"), $"{_folder.PathOf("nowhere")}:1: ", "does not exist");

    [Fact]
    public async Task Ask_AnEmptyFolder_IsRefused() =>
        await AssertRefusedAsync(_folder.Path, $"{_folder.Path}:1: ", "holds no document");

    [Fact]
    public async Task Ask_BrokenFrontMatter_IsRefusedWithItsLine()
    {
        var path = _folder.Write("documents/broken.md", "---\ntitle: A page\nreviewed: last spring\n---\n\n# A page\n\nSome text stands here.\n");

        await AssertRefusedAsync(_folder.Path, $"{path}:3: ", "`reviewed` must be a date");
    }

    [Fact]
    public async Task Ask_FrontMatterThatIsNeverClosed_IsRefused()
    {
        var path = _folder.Write("broken.md", "---\ntitle: A page\n\nSome text stands here.\n");

        await AssertRefusedAsync(_folder.Path, $"{path}:1: ", "never closed");
    }

    [Fact]
    public async Task Ask_AFileOfFiftyMegabytes_IsRefusedUnread()
    {
        var path = _folder.PathOf("huge.txt");
        using (var file = File.Create(path))
            file.SetLength(50 * 1024 * 1024);

        await AssertRefusedAsync(_folder.Path, $"{path}:1: ", "Split it");
    }

    [Fact]
    public async Task Ask_ABinaryFileNamedTxt_IsRefused()
    {
        var path = _folder.PathOf("picture.txt");
        await File.WriteAllBytesAsync(path, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x00, 0x0A, 0xFF], TestContext.Current.CancellationToken);

        await AssertRefusedAsync(_folder.Path, $"{path}:2: ", "not plain text");
    }

    [Fact]
    public async Task Ask_OneUnusableDocumentAmongGoodOnes_IsRefused()
    {
        _folder.Write("good.txt", "A good article\n\nIt says what it says.\n");
        var path = _folder.Write("broken.md", "---\ntitle: A page\n");

        await AssertRefusedAsync(_folder.Path, $"{path}:1: ");
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("eval")]
    public async Task OtherCommands_AFolderThatDoesNotExist_AreRefused(string command)
    {
        var questions = _folder.Write("questions.jsonl", """{"question": "liver?"}""");
        string[] args = command == "eval" ? ["eval", questions] : [command];

        (await CommandRun.OfAsync([.. args, "--knowledge", _folder.PathOf("nowhere")])).AssertRefused($"{_folder.PathOf("nowhere")}:1: ");
    }

    [Theory]
    [InlineData("crisis: []\n")]
    [InlineData("greeting: Hello\n")]
    [InlineData("no such reply: Hello\n")]
    [InlineData("greeting: [unclosed\n\nthanks: {\n")]
    public async Task Ask_ABrokenRepliesFile_IsReportedAndTheBuiltInTextsStand(string yaml)
    {
        using var library = Library.TwoArticles();
        var path = library.Write("replies.yaml", yaml);

        var run = await CommandRun.OfAsync("ask", Library.ScanQuestion, "--knowledge", library.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(Library.ScanPassage, run.Output, StringComparison.Ordinal);
        Assert.Contains("General information from the demonstration clinic", run.Output, StringComparison.Ordinal);
        Assert.Matches($"^{Regex.Escape(path)}:[1-4]: error: ", run.Error);
    }

    private static async Task AssertRefusedAsync(string folder, params string[] reasons)
    {
        (await CommandRun.OfAsync("ask", "How is it treated?", "--knowledge", folder)).AssertRefused(reasons);
        (await CommandRun.OfAsync("ask", "How is it treated?", "--json", "--knowledge", folder)).AssertRefused(reasons);
    }
}
