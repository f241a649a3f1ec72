using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>
/// Reads plain text as people save it from web pages: a title line, perhaps a date, a byline or the page's address under it,
/// headings as short lines, paragraphs between blank lines.
/// </summary>
internal sealed class PlainTextDocumentReader : IDocumentReader
{
    /// <summary>How many lines under the title may be dates, bylines and addresses.</summary>
    private const int MaximumHeadLines = 4;

    public string Extension => ".txt";

    public DocumentOutline Read(string id, string text, ProblemLog problems)
    {
        var lines = TextLines.Of(text);
        var blocks = new List<Block>();
        var provenance = Provenance.Unknown;
        var first = TextLines.NextFilled(lines, 0);
        string? title = null;
        if (first < lines.Count)
            (title, first) = ReadHead(text, lines, first, blocks, ref provenance);
        if (title is null)
            problems.Warning(1, "no-title", "No title was found on the first line: the file name stands in. Put the title on a line of its own.");
        new PlainTextBlocks(text, lines, blocks).Collect(first);
        HeadingRuns.Settle(text, blocks);
        return new DocumentOutline { Title = title ?? FileTitle.Of(id), Provenance = provenance, Blocks = blocks };
    }

    /// <summary>Reads the title and what stands under it; gives back the line at which the body begins.</summary>
    private static (string? Title, int Body) ReadHead(
        string text, IReadOnlyList<TextSpan> lines, int first, List<Block> blocks, ref Provenance provenance)
    {
        var following = TextLines.NextFilled(lines, first + 1);
        var standsAlone = following > first + 1
            || (following < lines.Count && (IsHeadLine(Content(text, lines[following])) || PlainTextBlocks.IsUnwrapped(text, lines[following])));
        var found = TitleLine.Find(text, lines[first], following < lines.Count, standsAlone);
        if (found.Span.Length == 0)
            return (found.Title, first);
        blocks.Add(new Block(BlockKind.Title, found.Span));
        if (found.Span.End < lines[first].End)
        {
            PlainTextBlocks.AddParagraph(blocks, text, new TextSpan(found.Span.End, lines[first].End));
            return (found.Title, first + 1);
        }

        var line = following;
        for (var count = 0; count < MaximumHeadLines && line < lines.Count && IsHeadLine(Content(text, lines[line])); count++)
        {
            provenance = Note(provenance, Content(text, lines[line]));
            blocks.Add(new Block(BlockKind.Title, lines[line]));
            line = TextLines.NextFilled(lines, line + 1);
        }

        return (found.Title, line);
    }

    private static bool IsHeadLine(ReadOnlySpan<char> line) => DateLine.IsDate(line) || DateLine.IsByline(line) || DateLine.IsAddress(line);

    private static Provenance Note(Provenance provenance, ReadOnlySpan<char> line) =>
        DateLine.IsAddress(line) ? provenance with { Url = line[line.IndexOf("http", StringComparison.OrdinalIgnoreCase)..].ToString() }
        : DateLine.IsDate(line) ? provenance with { Edition = line.ToString() }
        : provenance with { Publisher = line[(line.IndexOf("by", StringComparison.OrdinalIgnoreCase) + 2)..].TrimStart(": ").ToString() };

    private static ReadOnlySpan<char> Content(string text, TextSpan line) => text.AsSpan(line.Start, line.Length);
}
