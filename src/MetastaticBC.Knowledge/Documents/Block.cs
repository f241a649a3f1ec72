using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>What a reader found a stretch of a document's body to be.</summary>
internal enum BlockKind
{
    /// <summary>The document's own title repeated in its body, or a date line: shown elsewhere, never quoted.</summary>
    Title,
    Heading,
    Paragraph,
    ListItem,
    TableHeader,
    TableRow,
}

/// <summary>
/// A stretch of body text in document order. <paramref name="Level"/> is a heading's depth from 1;
/// <paramref name="List"/> tells apart lists that stand one after the other.
/// </summary>
internal readonly record struct Block(BlockKind Kind, TextSpan Span, int Level = 0, int List = 0);
