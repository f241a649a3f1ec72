namespace MetastaticBC.Knowledge.Documents;

/// <summary>
/// Settles what short lines are that follow each other and all look like headings. Only the last stands over text. Two are a
/// heading and one below it; the middle ones of more, and all before the last behind a colon, are a list that lost its bullets.
/// So none is lost: a heading without text below it would be shown nowhere.
/// </summary>
internal static class HeadingRuns
{
    public static void Settle(string text, List<Block> blocks)
    {
        var list = blocks.Count == 0 ? 0 : blocks.Max(block => block.List);
        for (var first = 0; first < blocks.Count; first++)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last].Kind == BlockKind.Heading && blocks[last + 1].Kind == BlockKind.Heading)
                last++;
            if (last == first)
                continue;
            if (first > 0 && blocks[first - 1].Kind == BlockKind.Paragraph && text[blocks[first - 1].Span.End - 1] == ':')
                Itemise(blocks, first, last, ++list);
            else if (last == first + 1)
                blocks[last] = blocks[last] with { Level = 2 };
            else
                Itemise(blocks, first + 1, last, ++list);
            first = last;
        }
    }

    /// <summary>The blocks from <paramref name="start"/> up to, not with, <paramref name="end"/>.</summary>
    private static void Itemise(List<Block> blocks, int start, int end, int list)
    {
        for (var index = start; index < end; index++)
            blocks[index] = new Block(BlockKind.ListItem, blocks[index].Span, List: list);
    }
}
