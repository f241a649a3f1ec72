using System.Text;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Bot.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Page = "<html lang=en><h1>Wigs</h1><nav>Menu</nav><p>Wash a wig in lukewarm water.</p><ul><li>Let it dry.</ul></html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_AFile_StoresItAndSaysWhatBecameOfIt()
    {
        var input = _folder.Write("in/My wigs.html", Page);

        var run = await CommandRun.OfAsync("import", input, "--to", Target());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{input} -> {Target("my-wigs.md")}: 1 paragraph, 1 heading, 1 list item, 0 tables\n  dropped: 1 navigation\n", run.Output);
        Assert.Equal([Target("my-wigs.md")], Directory.GetFileSystemEntries(Target()));
        var text = await File.ReadAllTextAsync(Target("my-wigs.md"), TestContext.Current.CancellationToken);
        Assert.Contains("\n  from: My wigs.html\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  date: 2026-12-01\n", text, StringComparison.Ordinal);
        Assert.EndsWith("# Wigs\n\nWash a wig in lukewarm water.\n\n- Let it dry.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ListDropped_PrintsAllThatWasLeftOut()
    {
        var run = await CommandRun.OfAsync("import", _folder.Write("wigs.html", Page + $"<script>{new string('x', 100)}</script>"), "--to", Target(), "--list-dropped");

        Assert.Contains("\n  - navigation: Menu\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  - script: {new string('x', 80)}... (100 characters)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WhatItStored_CanBeAsked()
    {
        await CommandRun.OfAsync("import", _folder.Write("wigs.html", Page), "--to", _folder.PathOf("kb/documents"));

        var answer = (await CommandRun.OfAsync("ask", "How do I wash a wig?", "--json", "--knowledge", _folder.PathOf("kb"))).Json();

        Assert.Equal("Wash a wig in lukewarm water.", answer.GetProperty("quotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Import_OneBadFile_IsToldAndTheOthersAreStored()
    {
        var bad = _folder.Write("bad.csv", "question,answer\nWhen?,\"open\n");

        var run = await CommandRun.OfAsync("import", _folder.PathOf("missing.html"), bad, _folder.Write("empty.docx", ""), _folder.Write("good.html", Page), "--to", Target());

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{_folder.PathOf("missing.html")}:1: error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{bad}:2: error: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.Equal([Target("good.md")], Directory.GetFiles(Target()));
    }

    [Fact]
    public async Task Import_ADocumentThatIsThere_IsReplacedOnlyWhenAsked()
    {
        var input = _folder.Write("wigs.html", Page);
        var there = _folder.Write("out/wigs.md", "older");

        (await CommandRun.OfAsync("import", input, "--to", Target())).AssertRefused($"{there}:1: error: ", "--overwrite");
        Assert.Equal("older", await File.ReadAllTextAsync(there, TestContext.Current.CancellationToken));

        Assert.Equal(0, (await CommandRun.OfAsync("import", input, "--to", Target(), "--overwrite")).ExitCode);
        Assert.Contains("Wash a wig", await File.ReadAllTextAsync(there, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TwoFilesOfOneName_BecomeTwoDocuments()
    {
        var run = await CommandRun.OfAsync("import", _folder.Write("a/wigs.html", Page), _folder.Write("b/Wigs.htm", Page), "--to", Target());

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["wigs-2.md", "wigs.md"], Directory.GetFiles(Target()).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Import_ASourceThatNamesAPath_StaysInItsFolder()
    {
        await CommandRun.OfAsync("import", _folder.Write("faq.csv", "question,answer,source\nA?,One.,../../../evil\nB?,Two.,/etc/passwd\n"), "--to", Target());

        Assert.Equal(["faq-evil.md", "faq-passwd.md"], Directory.GetFiles(Target()).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Import_AFolderThatCantBeWritten_IsRefused()
    {
        var file = _folder.Write("no-folder", "");

        (await CommandRun.OfAsync("import", _folder.Write("wigs.html", Page), "--to", file)).AssertRefused("--to");
    }

    [Fact]
    public async Task Import_AnEncodingOfOldWindows_WorksInTheProgramItself()
    {
        var input = _folder.PathOf("café.txt");
        await File.WriteAllBytesAsync(input, Encoding.Latin1.GetBytes("The caf\u00e9\n\nThe caf\u00e9 is open on Fridays.\n"), TestContext.Current.CancellationToken);

        var process = await BotProcess.RunAsync(["import", input, "--to", Target()]);

        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        Assert.Contains("converted from Windows-1252\n", Encoding.UTF8.GetString(process.Output), StringComparison.Ordinal);
        Assert.Equal("The café is open on Fridays.", KnowledgeBase.Open(Target()).Knowledge.Passages[0].Text);
    }

    private string Target(string name = "") => name.Length == 0 ? _folder.PathOf("out") : _folder.PathOf(Path.Combine("out", name));
}
