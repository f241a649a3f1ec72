using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Makes blocks of the body lines of plain text: runs of filled lines between blank ones, each a heading, paragraphs or list items.</summary>
internal sealed class PlainTextBlocks(string text, IReadOnlyList<TextSpan> lines, List<Block> blocks)
{
    /// <summary>No one wraps lines by hand beyond this many UTF-16 units: a longer line is a paragraph of its own.</summary>
    private const int MaximumWrappedLine = 120;

    private int _lists;

    /// <param name="first">The first line of the body.</param>
    public void Collect(int first)
    {
        for (var start = first; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && lines[end].Length > 0)
                end++;
            if (end > start)
                CollectRun(start, end);
            start = end + 1;
        }
    }

    /// <summary>Adds a paragraph where the span holds anything.</summary>
    public static void AddParagraph(List<Block> blocks, string text, TextSpan span)
    {
        span = span.Trim(text);
        if (span.Length > 0)
            blocks.Add(new Block(BlockKind.Paragraph, span));
    }

    /// <summary>The filled lines from <paramref name="start"/> up to, not with, <paramref name="end"/>.</summary>
    private void CollectRun(int start, int end)
    {
        if (!OpensItem(start) && HeadingLine.Is(Content(start), Content(NextFilled(start + 1)), standsAlone: end == start + 1))
            blocks.Add(new Block(BlockKind.Heading, lines[start++], Level: 1));
        var eachLine = Enumerable.Range(start, end - start).Any(line => lines[line].Length > MaximumWrappedLine);
        while (start < end)
        {
            var stop = start + 1;
            var isItem = OpensItem(start);
            while (stop < end && !OpensItem(stop) && (isItem || !eachLine))
                stop++;
            Add(isItem, new TextSpan(lines[start].Start, lines[stop - 1].End));
            start = stop;
        }
    }

    private void Add(bool isItem, TextSpan span)
    {
        if (!isItem)
        {
            AddParagraph(blocks, text, span);
            return;
        }

        if (blocks.Count == 0 || blocks[^1].Kind != BlockKind.ListItem)
            _lists++;
        blocks.Add(new Block(BlockKind.ListItem, span, List: _lists));
    }

    private bool OpensItem(int line) => ListMarker.StartsAt(text, lines[line].Start, lines[line].End);

    private int NextFilled(int line)
    {
        while (line < lines.Count && lines[line].Length == 0)
            line++;
        return line;
    }

    private ReadOnlySpan<char> Content(int line) => line < lines.Count ? text.AsSpan(lines[line].Start, lines[line].Length) : default;
}
