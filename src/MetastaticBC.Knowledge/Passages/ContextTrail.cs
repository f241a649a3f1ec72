using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Passages;

/// <summary>Follows the blocks of one document and knows, at each, which headings, lead-in and table header stand over it.</summary>
internal sealed class ContextTrail(string text)
{
    private readonly List<(int Level, ContextSpan Context)> _headings = [];
    private readonly List<ContextSpan> _introductions = [];

    /// <summary>What belongs to a passage made of a block of this kind, here.</summary>
    public IReadOnlyList<ContextSpan> For(BlockKind kind)
    {
        var headings = _headings.Select(heading => heading.Context);
        return kind switch
        {
            BlockKind.ListItem or BlockKind.TableHeader => [.. headings, .. _introductions.Where(introduction => introduction.Kind == ContextKind.LeadIn)],
            BlockKind.TableRow => [.. headings, .. _introductions],
            _ => [.. headings],
        };
    }

    /// <summary>Takes note of a block; true where the block is to become passages itself.</summary>
    /// <param name="block">The block, or the first item of a list.</param>
    /// <param name="next">What follows it, null at the document's end.</param>
    public bool Enter(Block block, Block? next)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                _headings.RemoveAll(heading => heading.Level >= block.Level);
                _headings.Add((block.Level, new ContextSpan(ContextKind.Heading, block.Span)));
                _introductions.Clear();
                return false;
            case BlockKind.TableHeader:
                _introductions.RemoveAll(introduction => introduction.Kind == ContextKind.TableHeader);
                _introductions.Add(new ContextSpan(ContextKind.TableHeader, block.Span));
                return next?.Kind != BlockKind.TableRow;
            case BlockKind.Paragraph:
                _introductions.Clear();
                return !IsLeadInOnly(block, next);
            default:
                return block.Kind != BlockKind.Title;
        }
    }

    /// <summary>A paragraph that ends in a colon introduces the list or table behind it; with one sentence it is nothing else.</summary>
    private bool IsLeadInOnly(Block block, Block? next)
    {
        if (next?.Kind is not (BlockKind.ListItem or BlockKind.TableHeader or BlockKind.TableRow))
            return false;
        var sentences = SentenceSplitter.Split(text, block.Span);
        if (sentences.Count == 0 || text[sentences[^1].End - 1] is not (':' or '：'))
            return false;
        _introductions.Add(new ContextSpan(ContextKind.LeadIn, sentences[^1]));
        return sentences.Count == 1;
    }
}
