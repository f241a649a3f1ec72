using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Importing;
using MetastaticBC.Knowledge.Importing.Pdf;

namespace MetastaticBC.Knowledge.Tests.Importing;

public sealed class ImporterTests
{
    [Theory]
    [InlineData("a.html")]
    [InlineData("a.docx")]
    [InlineData("a.pdf")]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.tsv")]
    [InlineData("a.csv")]
    public void Import_AnEmptyFile_IsRefused(string name) => Fixture.AssertRefused(Fixture.Import(name, ""), "empty-file");

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a")]
    [InlineData("html")]
    public void Import_AnotherKindOfFile_IsToldWhatIsTaken(string name)
    {
        var result = Fixture.Import(name, "text");

        Fixture.AssertRefused(result, "unknown-format");
        Assert.Contains(".html .htm .docx .pdf .md .txt .tsv .csv", result.Problems[0].WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html", "<nav>Gone.</nav>")]
    [InlineData("a.html", "<h1>Only a heading</h1>")]
    [InlineData("a.txt", "   \n\n")]
    public void Import_NothingToQuote_IsRefused(string name, string text) => Fixture.AssertRefused(Fixture.Import(name, text), "no-text");

    [Fact]
    public void Import_ALargeFile_IsRefusedUnread() =>
        Fixture.AssertRefused(Fixture.Import("a.txt", new byte[11], new ImportOptions { MaximumFileBytes = 10 }), "file-too-large");

    [Fact]
    public void Import_ALargePage_IsRefused() =>
        Fixture.AssertRefused(Fixture.Import("a.html", "<p>Ten words or so.</p>"u8.ToArray(), new ImportOptions { MaximumTextBytes = 10 }), "file-too-large");

    [Fact]
    public void Import_ADocumentThatTheFolderWouldNotTake_IsRefused() =>
        Fixture.AssertRefused(Fixture.Import("a.txt", "A few words."u8.ToArray(), new ImportOptions { MaximumDocumentBytes = 100 }), "document-too-large");

    [Fact]
    public Task Import_NoTimeLeft_IsRefused() => HangGuard.RunAsync(() =>
    {
        var importer = new Importer(Fixture.Day, new ImportOptions { TimeLimit = TimeSpan.FromMilliseconds(10) }, new EndlessPdf());

        Fixture.AssertRefused(importer.Import(new SourceFile("a.pdf", "in/a.pdf", new byte[1]), TestContext.Current.CancellationToken), "import-time");
    });

    [Fact]
    public void Import_TheOperatorGivesUp_Stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => new Importer(Fixture.Day).Import(new SourceFile("a.html", "a.html", "<p>Words.</p>"u8.ToArray()), stopped.Token));
    }

    private sealed class EndlessPdf : IPdfText
    {
        public string? Read(ReadOnlyMemory<byte> pdf, ImportLog log, CancellationToken cancellation)
        {
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }
}
