using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class MarkdownDocumentReaderTests
{
    [Theory]
    [InlineData("# Bone\n\nText.", "Bone", "Title Bone|Paragraph Text.")]
    [InlineData("# Bone #\n\nText.", "Bone", "Title Bone|Paragraph Text.")]
    [InlineData("Bone\n====\n\nText.", "Bone", "Title Bone|Paragraph Text.")]
    [InlineData("Bone\r\n====\r\n\r\nText.\r\n", "Bone", "Title Bone|Paragraph Text.")]
    [InlineData("---\ntitle: Bone\n---\n\n# bone\n\nText.", "Bone", "Title bone|Paragraph Text.")]
    [InlineData("---\ntitle: Bone\n---\n\n# Pain\n\nText.", "Bone", "Heading Pain|Paragraph Text.")]
    [InlineData("## Pain\n\nText.", "A", "Heading Pain|Paragraph Text.")]
    [InlineData("Text.", "A", "Paragraph Text.")]
    public void Read_FindsTheTitle(string text, string title, string blocks)
    {
        Assert.Equal(title, Sources.Document("a.md", text).Title);
        Assert.Equal(blocks, Blocks(text));
    }

    [Fact]
    public void Read_TiesQuestionsToHeadingsAndTellsOfThoseThatAreNotThere()
    {
        const string Text = "---\nquestions:\n  Pain: [does it ache]\n  T: [what is it]\n  Scans: [lost, for ever]\n---\n# T\n\nAbove.\n\n## Pain\n\nBelow.\n\n### Night\n\nDeep.\n";
        var load = KnowledgeBase.Read([Sources.File("a.md", Text)]);

        Assert.Equal(["kb/a.md:5: questions-heading"], load.Problems.Select(problem => $"{problem.File}:{problem.Line}: {problem.Rule}"));
        Assert.Equal(["what is it", "does it ache", ""], load.Knowledge.Passages.Select(passage => string.Join(';', passage.Questions.Select(question => question.Text))));
    }

    [Theory]
    [InlineData("## Pain ##\n\nText.", "Heading Pain|Paragraph Text.")]
    [InlineData("##   Pain   \n\nText.", "Heading Pain|Paragraph Text.")]
    [InlineData("## C# #\n\nText.", "Heading C#|Paragraph Text.")]
    [InlineData("## C#\n\nText.", "Heading C#|Paragraph Text.")]
    [InlineData("Pain\n----\n\nText.", "Heading Pain|Paragraph Text.")]
    [InlineData("    Indented text.", "Paragraph Indented text.")]
    [InlineData("One.\n<!-- note -->\nTwo.", "Paragraph One.|Paragraph Two.")]
    [InlineData("<!-- note --> Text.", "Paragraph Text.")]
    [InlineData("<!-- a --> <!-- b -->\n\nText.", "Paragraph Text.")]
    [InlineData("<!--\nnote\n\nnote\n-->\n\nText.", "Paragraph Text.")]
    [InlineData("One.\n\n---\n\nTwo.", "Paragraph One.|Paragraph Two.")]
    [InlineData("[link].\n\n[link]: https://example.org", "Paragraph [link].")]
    [InlineData("> Quoted.\n> More.", "Paragraph Quoted.\n> More.")]
    [InlineData("- one\n  - two\n- three", "ListItem - one\n  - two|ListItem - three")]
    [InlineData("1. one\n2. two\n\nText.", "ListItem 1. one|ListItem 2. two|Paragraph Text.")]
    [InlineData("Lead:\n- one", "Paragraph Lead:|ListItem - one")]
    [InlineData("Lead:\n| A | B |\n|---|---|\n| c | d |", "Paragraph Lead:|TableHeader A | B|TableRow c | d")]
    [InlineData("> Lead:\n> | A | B |\n> |---|---|\n> | c | d |", "Paragraph Lead:|TableHeader A | B|TableRow c | d")]
    [InlineData("| A | B |\n|---|---|\n| c | d |", "TableHeader A | B|TableRow c | d")]
    [InlineData("| A | B |\n|---|---|\n| c \\| d | `e | f` |", "TableHeader A | B|TableRow c \\| d | `e | f`")]
    [InlineData("| A | B |\n|---|---|\n| c | d |\nText. \\\n| e | f |", "Paragraph | A | B |\n|---|---|\n| c | d |\nText. \\\n| e | f |")]
    [InlineData("```\ncode\n```", "Paragraph ```\ncode\n```")]
    [InlineData("<div>Text.</div>", "Paragraph <div>Text.</div>")]
    public void Read_FindsTheBlocks(string text, string blocks) => Assert.Equal(blocks, Blocks(text));

    [Fact]
    public void Read_CountsOffsetsFromTheStartOfTheFile()
    {
        var passage = Sources.Passages("a.md", "\uFEFF---\r\ntitle: T\r\n---\r\n\r\nText.\r\n")[0];
        Assert.Equal("[22, 27)", passage.Span.ToString());
        Assert.Equal("Text.", passage.Text);
    }

    [Theory]
    [InlineData("", "1 no-text")]
    [InlineData("\uFEFF", "1 no-text")]
    [InlineData("# Only\n\n## Headings\n", "1 no-text")]
    [InlineData("One.\n\n<!-- open\n\nTwo.", "3 open-comment")]
    [InlineData("---\ntitle: T\n", "1 front-matter")]
    public void Read_TellsWhatIsWrong(string text, string fault) => Assert.Contains(fault, Sources.Problems("a.md", text));

    public static TheoryData<string, string> Hostile => new()
    {
        { "quotes", new string('>', 5_000_000) },
        { "spaced quotes", Repeat("> ", 2_500_000) },
        { "brackets", new string('[', 5_000_000) },
        { "links", Repeat("[a](", 250_000) },
        { "images", Repeat("![", 2_500_000) },
        { "nested lists", Repeat("- ", 2_500_000) },
        { "nested numbers", Repeat("1. ", 300_000) },
        { "stars", new string('*', 5_000_000) },
        { "star words", Repeat("*a ", 300_000) },
        { "underscores", Repeat("_a __b ", 150_000) },
        { "back ticks", Repeat("`a ``b ", 150_000) },
        { "growing back ticks", string.Concat(Enumerable.Range(1, 1_000).Select(i => new string('`', i) + " ")) },
        { "less than", new string('<', 5_000_000) },
        { "comments", Repeat("<!-", 300_000) },
        { "comment openings", Repeat("a <!-- ", 150_000) },
        { "declarations", Repeat("a <!A ", 150_000) },
        { "ampersands", new string('&', 5_000_000) },
        { "pipes", new string('|', 1_000_000) },
        { "pipe lines", "|a|b|\n|-|-|\n" + Repeat("|c|d|\n", 30_000) },
        { "wide table", Repeat("|a", 1_000) + "\n" + Repeat("|-", 1_000) + "\n" + Repeat(Repeat("|b", 10) + "\n", 2_000) },
        { "line ends", new string('\n', 5_000_000) },
        { "CRs", new string('\r', 5_000_000) },
        { "definitions", Repeat("[a]: b\n", 300_000) },
        { "open definitions", Repeat("[a]:\n", 300_000) },
        { "growing lists", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "quoted list lines", Repeat("> - a\n", 50_000) },
        { "fences", Repeat("```\n", 100_000) },
        { "setext", Repeat("a\n=\n", 50_000) },
        { "one word", new string('a', 5_000_000) },
        { "html", Repeat("<div>", 300_000) },
        { "backslashes", new string('\\', 5_000_000) },
        { "tabs", new string('\t', 5_000_000) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task Read_NeverThrowsAndNeverHangs(string name, string text) => HangGuard.RunAsync(() =>
    {
        var load = KnowledgeBase.Read([Sources.File("a.md", text)]);
        Assert.True(load.IsUsable || load.Problems.Any(problem => problem is { IsError: true, File: "kb/a.md", Line: > 0 }), name);
    });

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Blocks(string text)
    {
        var document = Sources.Document("a.md", text);
        return string.Join('|', document.Blocks.Select(block => $"{block.Kind} {document.Slice(block.Span)}"));
    }

    [Fact]
    public void Read_KeepsToTheTextWhereAnEmptyBlockLiesBehindItsEnd() =>
        Assert.NotEmpty(Sources.Texts("a.md", "`\\)\\`\uFFFD- - `’It It |é](>\n```"));
}
