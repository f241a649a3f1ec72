using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Knowledge.Tests.Importing;

public sealed class MarkdownWriterTests
{
    private static readonly string[] Nasty =
    [
        "# one", "#", "####### seven", "> two", "- three", "-", "---", "***", "___", "===", "+ four", "* five", "1. six", "12) seven", "```", "~~~ code", "<div>", "<!-- gone",
        "<script>", "[name]: https://a.example", "[1] note", "| a | b |", "a | b", "|---|---|", ":-- | --:", "*stressed*", "_low_", "`code`", "back\\slash", "&amp;", "plain words",
        "C#", "Option #", "a # b ##", "2026. A year", "1986. was long ago", "   indented", "•", "• bullet", "ends with two  ", "ends with \\", "e.g. this", "–", "https://a.example", "🙂", "שלום",
    ];

    /// <summary>The text that a patient would be shown is the source's, whatever signs it holds.</summary>
    [Fact]
    public void Write_WhateverTheTextHolds_IsReadBackAsTheSameBlocks() =>
        FixedSeed.Holds(Blocks(), blocks =>
        {
            var read = ReadBack(blocks, out var text);

            Assert.Equal(blocks.Select(Shown), read.Select(block => $"{block.Kind}: {text.Substring(block.Span.Start, block.Span.Length).Replace("\u2060", "", StringComparison.Ordinal)}"));
        }, 2000);

    [Fact]
    public void Write_AGuardedLine_IsQuotedWithoutTheGuard()
    {
        var text = MarkdownWriter.Write([new ImportedBlock.Paragraph("- 2 ml is enough for a day.")], new ImportLog(""));

        Assert.Equal("\u2060- 2 ml is enough for a day.\n", text);
        Assert.Equal(["- 2 ml is enough for a day."], Sources.Texts("a.md", text));
    }

    [Fact]
    public void Write_Lists_NestsAndKeepsNumbersAndTellsNeighboursApart()
    {
        ImportedBlock[] blocks =
        [
            new ImportedBlock.Item(0, 3, "three", true), new ImportedBlock.Item(1, null, "below", true), new ImportedBlock.Item(2, 1, "deeper", true),
            new ImportedBlock.Item(0, 4, "four\nmore"), new ImportedBlock.Item(0, null, "another list", true), new ImportedBlock.Item(0, null, "and one more", true),
        ];

        var text = MarkdownWriter.Write(blocks, new ImportLog(""));

        Assert.Equal("3. three\n   - below\n     1. deeper\n4. four\n   more\n\n* another list\n\n- and one more\n", text);
    }

    [Fact]
    public void Write_ATable_FillsRowsAndReplacesBars()
    {
        var log = new ImportLog("");

        var text = MarkdownWriter.Write([new ImportedBlock.Table([["Drug", "Dose"], ["a|b"]])], log);

        Assert.Equal("| Drug | Dose |\n|---|---|\n| a¦b |  |\n", text);
        Assert.Single(log.Notes);
    }

    private static IReadOnlyList<Block> ReadBack(IReadOnlyList<ImportedBlock> blocks, out string text)
    {
        text = "---\ntitle: t\n---\n\n" + MarkdownWriter.Write(blocks, new ImportLog(""));
        var log = new ProblemLog("");
        var outline = new MarkdownDocumentReader().Read("a.md", text, log);
        Assert.False(log.HasErrors, text);
        return outline!.Blocks;
    }

    private static string Shown(ImportedBlock block) => block switch
    {
        ImportedBlock.Heading heading => $"Heading: {heading.Text.Trim()}",
        _ => $"Paragraph: {((ImportedBlock.Paragraph)block).Text.Trim()}",
    };

    private static Gen<ImportedBlock[]> Blocks()
    {
        var line = Gen.Elements(Nasty);
        var lines = line.NonEmptyListOf().Select(some => string.Join('\n', some.Take(4).Select(one => one.Trim())));
        return Gen.OneOf(
            line.Where(one => one.Trim().Length > 0).Select(one => (ImportedBlock)new ImportedBlock.Heading(2, one.Trim())),
            lines.Select(one => (ImportedBlock)new ImportedBlock.Paragraph(one))).ArrayOf();
    }
}
