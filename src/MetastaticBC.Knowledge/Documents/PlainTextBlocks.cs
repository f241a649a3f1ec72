using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Makes blocks of the body lines of plain text: runs of filled lines between blank ones, each a heading, paragraphs or list items.</summary>
internal sealed class PlainTextBlocks(string text, IReadOnlyList<TextSpan> lines, List<Block> blocks)
{
    /// <summary>No one wraps lines by hand beyond this many UTF-16 units: a longer line is a paragraph of its own.</summary>
    private const int MaximumWrappedLine = 120;

    /// <summary>Fewer words make no paragraph, but an address that could not be wrapped.</summary>
    private const int MinimumWords = 12;

    private readonly bool _isUnwrapped = lines.Any(line => IsUnwrapped(text, line));
    private int _lists;

    /// <summary>Whether the line shows that whoever saved the text did not wrap its lines.</summary>
    public static bool IsUnwrapped(string text, TextSpan line) =>
        line.Length > MaximumWrappedLine && WordCount.Of(text.AsSpan(line.Start, line.Length)) >= MinimumWords;

    /// <param name="first">The first line of the body.</param>
    public void Collect(int first)
    {
        for (var start = first; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && lines[end].Length > 0)
                end++;
            var isAll = start == first && TextLines.NextFilled(lines, end) == lines.Count;
            if (end > start && (IsLineByLine(start, end) || (isAll && EachLineEnds(start, end))))
                CollectLines(start, end);
            else if (end > start)
                CollectWrapped(start, end);
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

    /// <summary>
    /// Whether each of the filled lines from <paramref name="start"/> up to, not with, <paramref name="end"/> is a paragraph, heading
    /// or item: one of them is too long to be wrapped, or the text has such lines and none of these goes on in small letters.
    /// </summary>
    private bool IsLineByLine(int start, int end)
    {
        var isContinued = false;
        for (var line = start; line < end; line++)
        {
            if (IsUnwrapped(text, lines[line]))
                return true;
            isContinued |= line > start && char.IsLower(text[lines[line].Start]);
        }

        return _isUnwrapped && !isContinued;
    }

    /// <summary>Whether, in a text without a single blank line, every line ends a sentence or is a heading: then each is a paragraph.</summary>
    private bool EachLineEnds(int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            if (text[lines[line].End - 1] is not ('.' or '!' or '?') && !OpensItem(line) && line + 1 < end && !IsHeading(line, standsAlone: true))
                return false;
        }

        return true;
    }

    private void CollectLines(int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            var isItem = OpensItem(line);
            var span = lines[line];
            if (isItem && ListMarker.IsAlone(text, span) && line + 1 < end && !OpensItem(line + 1))
                span = new TextSpan(span.Start, lines[++line].End);
            if (!isItem && IsHeading(line, standsAlone: true))
                AddHeading(line);
            else
                Add(isItem, span);
        }
    }

    private void CollectWrapped(int start, int end)
    {
        if (!OpensItem(start) && IsHeading(start, standsAlone: end == start + 1))
            AddHeading(start++);
        while (start < end)
        {
            var stop = start + 1;
            var isItem = OpensItem(start);
            while (stop < end && !(isItem ? OpensItem(stop) : ListMarker.Interrupts(text, lines[stop].Start, lines[stop].End)))
                stop++;
            Add(isItem, new TextSpan(lines[start].Start, lines[stop - 1].End));
            start = stop;
        }
    }

    private void AddHeading(int line) => blocks.Add(new Block(BlockKind.Heading, lines[line], Level: 1));

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

    private bool IsHeading(int line, bool standsAlone)
    {
        var next = TextLines.NextFilled(lines, line + 1);
        return HeadingLine.Is(Content(line), Content(next), standsAlone, beforeList: next < lines.Count && OpensItem(next));
    }

    private bool OpensItem(int line) => ListMarker.StartsAt(text, lines[line].Start, lines[line].End);

    private ReadOnlySpan<char> Content(int line) => line < lines.Count ? text.AsSpan(lines[line].Start, lines[line].Length) : default;
}
