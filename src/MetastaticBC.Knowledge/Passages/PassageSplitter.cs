using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Passages;

/// <summary>
/// Turns a document's blocks into passages: a paragraph, a group of list items or a table row each. Passages never overlap;
/// with their context spans they cover every block that a reader delivered.
/// </summary>
internal sealed class PassageSplitter(PassageOptions options)
{
    /// <param name="firstOrdinal">The ordinal of the document's first passage.</param>
    public IReadOnlyList<Passage> Split(Document document, int firstOrdinal)
    {
        var passages = new List<Passage>();
        var trail = new ContextTrail(document.Text);
        var blocks = document.Blocks;
        for (var index = 0; index < blocks.Count;)
        {
            var units = NextUnits(blocks, ref index);
            if (!trail.Enter(units[0], index < blocks.Count ? blocks[index] : null))
                continue;
            var context = trail.For(units[0].Kind);
            foreach (var span in Group(document.Text, units))
                passages.Add(new Passage(document, firstOrdinal + passages.Count, span, context));
        }

        return passages;
    }

    /// <summary>The items of one list together, every other block alone.</summary>
    private static List<Block> NextUnits(IReadOnlyList<Block> blocks, ref int index)
    {
        var units = new List<Block> { blocks[index++] };
        while (units[0].Kind == BlockKind.ListItem && index < blocks.Count
            && blocks[index].Kind == BlockKind.ListItem && blocks[index].List == units[0].List)
            units.Add(blocks[index++]);
        return units;
    }

    /// <summary>List items joined as long as they fit; the pieces of any other block each by itself.</summary>
    private IEnumerable<TextSpan> Group(string text, List<Block> units)
    {
        TextSpan? group = null;
        var taken = 0;
        foreach (var piece in units.SelectMany(unit => Pieces(text, unit.Span)))
        {
            var words = Words(text, piece);
            if (group is { } full && (units[0].Kind != BlockKind.ListItem || taken + words > options.MaximumWords))
            {
                yield return full;
                group = null;
                taken = 0;
            }

            group = new TextSpan(group?.Start ?? piece.Start, piece.End);
            taken += words;
        }

        if (group is { } last)
            yield return last;
    }

    /// <summary>The span whole, or, where it is over the limit, cut at sentence ends into the fewest parts of about equal size.</summary>
    private IEnumerable<TextSpan> Pieces(string text, TextSpan span)
    {
        span = span.Trim(text);
        var words = Words(text, span);
        if (span.Length == 0)
            yield break;
        if (words <= options.MaximumWords)
        {
            yield return span;
            yield break;
        }

        foreach (var part in CutAtSentences(text, span, words))
            yield return part;
    }

    private IEnumerable<TextSpan> CutAtSentences(string text, TextSpan span, int words)
    {
        var parts = (words + options.MaximumWords - 1) / options.MaximumWords;
        var target = (double)words / parts;
        var taken = 0;
        TextSpan? part = null;
        foreach (var sentence in SentenceSplitter.Split(text, span))
        {
            var length = Words(text, sentence);
            if (part is { } full && (taken >= target || taken + length > options.MaximumWords))
            {
                yield return full;
                part = null;
                taken = 0;
            }

            part = new TextSpan(part?.Start ?? sentence.Start, sentence.End);
            taken += length;
        }

        if (part is { } last)
            yield return last;
    }

    private static int Words(string text, TextSpan span) => WordCount.Of(text.AsSpan(span.Start, span.Length));
}
