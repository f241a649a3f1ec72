using System.Text;

namespace MetastaticBC.Knowledge.Tests.Importing;

public sealed class TextImporterTests
{
    [Theory]
    [InlineData("1-saved-page.txt")]
    [InlineData("2-run-together.txt")]
    [InlineData("3-hard-wrapped.txt")]
    [InlineData("4-line-by-line.txt")]
    public void Import_PlainText_IsQuotedAsBefore(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus", name));
        var before = KnowledgeBase.Read([Sources.Bytes(name, bytes)]).Knowledge;

        var result = Fixture.Import(name, bytes);
        var after = KnowledgeBase.Read([Sources.File(result.Documents[0].FileName, result.Documents[0].Markdown)]).Knowledge;

        Assert.Equal(before.Documents[0].Title, after.Documents[0].Title);
        Assert.Equal(before.Documents[0].Provenance.Describe(), after.Documents[0].Provenance.Describe());
        Assert.Equal(before.Passages.Select(passage => Words(passage.Text)), after.Passages.Select(passage => Words(passage.Text)));
    }

    [Fact]
    public void Import_MarkdownWithFrontMatter_IsOnlyConverted()
    {
        const string Text = "---\r\ntitle: Caf\u00e9\r\n---\r\n\r\nThe caf\u00e9 is open.  \r\n\r\n\r\n* Monday\r\n";

        var result = Fixture.Import("cafe.md", Encoding.Latin1.GetBytes(Text));

        Assert.Equal(Text, result.Documents[0].Markdown);
        Assert.Equal(["converted from Windows-1252"], result.Notes);
        Assert.Equal(1, result.Documents[0].Counts.ListItems);
    }

    [Fact]
    public void Import_MarkdownWithoutFrontMatter_GetsSomeAndIsElseUnchanged()
    {
        const string Text = "# Opening hours\n\nThe *café* is open.\n";

        var result = Fixture.Import("cafe.md", Text);

        Assert.Equal(Text, Fixture.Body(result));
        Assert.Contains("title: Opening hours\n", result.Documents[0].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_BrokenFrontMatter_IsToldWithItsLine() => Fixture.AssertRefused(Fixture.Import("a.md", "---\ntitle: [\n---\n\nText.\n"), "yaml", 3);

    /// <summary>A list's signs are written as Markdown has them.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("•" or "-" or "*")));
}
