using System.Text;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Importing;
using MetastaticBC.Knowledge.Importing.Pdf;

namespace MetastaticBC.Knowledge.Tests.Importing;

/// <summary>Files to import and what the importer makes of them on one fixed day.</summary>
internal static class Fixture
{
    public static readonly DateOnly Day = new(2026, 12, 1);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Importing", "Fixtures");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static ImportResult Import(string name, byte[] bytes, ImportOptions? options = null) =>
        new Importer(Day, options).Import(new SourceFile(name, "in/" + name, bytes), TestContext.Current.CancellationToken);

    public static ImportResult Import(string name, string text) => Import(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A PDF whose text is already there.</summary>
    public static ImportResult ImportPdf(string text) =>
        new Importer(Day, new ImportOptions(), new ReadyText(text)).Import(new SourceFile("a.pdf", "in/a.pdf", new byte[1]), TestContext.Current.CancellationToken);

    /// <summary>What stands behind the front matter of the only document.</summary>
    public static string Body(ImportResult result)
    {
        Assert.True(result.Documents.Count == 1, string.Join('\n', result.Problems));
        return Body(result.Documents[0]);
    }

    public static string Body(ImportedDocument document) => document.Markdown[(document.Markdown.IndexOf("\n---\n\n", StringComparison.Ordinal) + 6)..];

    public static string Front(ImportResult result) => result.Documents[0].Markdown[..result.Documents[0].Markdown.IndexOf("\n---\n", StringComparison.Ordinal)];

    /// <summary>Each as <c>kind: text</c>.</summary>
    public static string[] Dropped(ImportResult result) => [.. result.Dropped.Select(block => $"{block.Kind}: {block.Text}")];

    /// <summary>Refused for one reason, which is told with the file.</summary>
    public static void AssertRefused(ImportResult result, string rule, int line = 1)
    {
        Assert.Empty(result.Documents);
        var problem = Assert.Single(result.Problems, problem => problem.IsError);
        Assert.Equal((rule, line), (problem.Rule, problem.Line));
        Assert.StartsWith("in/", problem.File, StringComparison.Ordinal);
    }

    private sealed class ReadyText(string text) : IPdfText
    {
        public string? Read(ReadOnlyMemory<byte> pdf, ImportLog log, CancellationToken cancellation) => text;
    }
}
