using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests;

/// <summary>What holds for any text at all. A failure prints the smallest text it was found with, and the seed.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Fragments =
    [
        "\r", "\n", "\r\n", "\n\n", "\r\n\r\n", " ", "    ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\v",
        "# ", "## ", "Bone Pain\n====\n", "Bone Pain\r\n---\r\n", "---\ntitle: x\n---\n", "---\n", "## Heading ##\n", "#", "Short Title Case\n\n",
        "What are the signs?\n\n", "- ", "* ", "  - ", "• ", "•\n", "1. ", "2) ", "    - ", "a) ", "> ", "> - ", "You may have:\n", "Lead: ",
        "| a | b |\n|---|---|\n| c | d |\n", "| x | y |\n", "|---|\n", "|", "```\n", "~~~\n", "<!-- note -->", "<!-- note\n-->\n", "<div>\n", "</div>\n",
        "[link](https://example.org) ", "[a]: https://example.org\n", "[b]: ", "https://example.org/a.b ", "\\", "`", "*bold* ", "__", "&nbsp;",
        "Pain. ", "pain ", "Dr. Smith ", "e.g. this", "T-DM1. ", "2.5 mg. ", "wait... ", "Is it?! ", "“Yes.” ", "(See it.) ", "tablets.Radiation ",
        "السرطان في العظام. ", "\u200Fالعظام ", "骨转移。", "😀 ", "e\u0301", "𝗕 ", "0808 800 6000\n\n", "3 March 2024\n", "By Jane Smith\n",
        "Breast Cancer TreatmentsBreast cancer is ", string.Concat(Enumerable.Repeat("word after word ", 60)), string.Concat(Enumerable.Repeat("Ten words are in each one of these long sentences. ", 30)),
    ];

    private static readonly Arbitrary<string[]> Texts = Arb.From(
        Gen.ArrayOf(Gen.Elements(Fragments)),
        pieces => Enumerable.Range(0, pieces.Length).Select(left => pieces.Where((_, index) => index != left).ToArray()));

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void Read_CutsAnyTextIntoPassagesThatAreSlicesOfIt(string id) => Check(pieces =>
    {
        var text = string.Concat(pieces);
        var load = KnowledgeBase.Read([Sources.File(id, text)]);
        if (!load.IsUsable)
            Assert.Contains(load.Problems, problem => problem.IsError && problem.File == "kb/" + id && problem.Line > 0);
        else
            AssertSlices(load.Knowledge.Documents[0], load.Knowledge.Passages, text);
    });

    [Fact]
    public void Read_CoversAllOfAPlainText() => Check(pieces =>
    {
        var load = KnowledgeBase.Read([Sources.File("a.txt", string.Concat(pieces))]);
        if (load.IsUsable)
            AssertCovered(load.Knowledge, [BlockKind.Title]);
    });

    [Fact]
    public void Read_CoversAllOfAMarkdownBody() => Check(pieces =>
    {
        // Left out: what is no body text (front matter, comments, link definitions), and what may hide it (fences, raw HTML, item numbers).
        string[] marks = ["<!--", "[a]:", "[b]:", "title: x", "```", "~~~", "<div>", "</div>", "1. ", "2) "];
        var text = "Pain.\n\n" + string.Concat(pieces.Where(piece => !marks.Any(mark => piece.Contains(mark, StringComparison.Ordinal))));
        var load = KnowledgeBase.Read([Sources.File("a.md", text)]);
        if (load.IsUsable)
            AssertCovered(load.Knowledge, [BlockKind.Title, BlockKind.Heading]);
    });

    [Fact]
    public void Split_CoversAnySpanWithSentences() => Check(pieces =>
    {
        var text = string.Concat(pieces.Select(piece => piece == "𝗕 " ? "\uD835" : piece));
        var span = new TextSpan(Math.Min(2, text.Length), text.Length);
        var last = span.Start;
        foreach (var sentence in SentenceSplitter.Split(text, span))
        {
            Assert.True(sentence.Start >= last && sentence.Length > 0 && sentence == sentence.Trim(text));
            Assert.True(text[last..sentence.Start].All(TextSpan.IsBlank));
            last = sentence.End;
        }

        Assert.True(text[last..].All(TextSpan.IsBlank));
    });

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void Read_NeverThrowsForAnyBytes(string id)
    {
        byte[][] fragments =
        [
            [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0x80], [0xF5], [(byte)'\r'],
            [(byte)'\n'], .. Fragments.Select(Encoding.UTF8.GetBytes),
        ];
        var cases = Gen.ArrayOf(Gen.Frequency((20, Gen.Elements(fragments[11..])), (1, Gen.Elements(fragments[..11]))));
        FixedSeed.Holds(cases, pieces =>
        {
            var load = KnowledgeBase.Read([Sources.Bytes(id, [.. pieces.SelectMany(piece => piece)])]);
            Assert.True(load.IsUsable || load.Problems.Any(problem => problem.IsError && problem.File == "kb/" + id && problem.Line > 0));
        }, count: 500);
    }

    /// <summary>Files that are hard to read, each committed for its own reason, and the longest paragraph anyone will bring.</summary>
    public static TheoryData<string> NastyFiles =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", "Nasty")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal), "20000-words.md", "20000-words.txt"];

    [Theory]
    [MemberData(nameof(NastyFiles))]
    public void Read_CutsNastyFilesIntoPassagesThatCoverThem(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Corpus", "Nasty", name);
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A sentence of ten words is repeated here two thousand times. ", 2_000)));
        var load = KnowledgeBase.Read([Sources.Bytes(name, bytes)]);
        if (load.IsUsable)
        {
            AssertSlices(load.Knowledge.Documents[0], load.Knowledge.Passages, Encoding.UTF8.GetString(bytes));
            AssertCovered(load.Knowledge, [BlockKind.Title, BlockKind.Heading]);
        }

        Assert.Equal(Unusable.GetValueOrDefault(name), load.Problems.FirstOrDefault(problem => problem.IsError)?.Rule);
    }

    /// <summary>Nasty files that hold nothing to quote, and how that is told.</summary>
    private static readonly Dictionary<string, string> Unusable = new()
    {
        ["only-headings.md"] = "no-text",
        ["front-matter-only.md"] = "no-text",
        ["marks-only.md"] = "no-text",
        ["nul.md"] = "binary-file",
        ["nul.txt"] = "binary-file",
    };

    private static void AssertSlices(Document document, IReadOnlyList<Passage> passages, string text)
    {
        Assert.Equal(text.StartsWith('\uFEFF') ? text[1..] : text, document.Text);
        Assert.NotEmpty(passages);
        var last = 0;
        foreach (var passage in passages)
        {
            Assert.True(passage.Span.Start >= last, $"{passage} overlaps the one before.");
            last = passage.Span.End;
            Assert.True(passage.Span.Length > 0 && passage.Span == passage.Span.Trim(document.Text), $"{passage} is empty or not trimmed.");
            Assert.Equal(document.Text.Substring(passage.Span.Start, passage.Span.Length), passage.Text);
            var isShort = WordCount.Of(passage.Text) <= new PassageOptions().MaximumWords;
            var sentences = SentenceSplitter.Split(document.Text, passage.Span).Count(sentence => WordCount.Of(document.Slice(sentence)) > 0);
            Assert.True(isShort || sentences == 1, $"{passage} is too long.");
        }
    }

    /// <summary>Every letter and digit stands in a passage, in the context of one, or in a block of the kinds given.</summary>
    private static void AssertCovered(KnowledgeBase knowledge, BlockKind[] kinds)
    {
        var document = knowledge.Documents[0];
        var covered = new bool[document.Text.Length];
        var spans = knowledge.Passages.SelectMany(passage => passage.Context.Select(context => context.Span).Append(passage.Span))
            .Concat(document.Blocks.Where(block => kinds.Contains(block.Kind)).Select(block => block.Span));
        foreach (var span in spans)
            covered.AsSpan(span.Start, span.Length).Fill(true);
        for (var index = 0; index < covered.Length; index++)
            Assert.True(covered[index] || !char.IsLetterOrDigit(document.Text[index]), $"Lost at {index}: {document.Text[index..Math.Min(index + 40, covered.Length)]}");
    }

    private static void Check(Action<string[]> property) => FixedSeed.Holds(Texts, property, count: 1_000);
}
