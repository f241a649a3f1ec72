using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>A stretch of a document as it is read: marks, code, tags and addresses are spaces, so every offset stays what it was.</summary>
/// <param name="Start">The offset in the document of the first unit of <paramref name="Text"/>.</param>
internal readonly record struct Prose(Document Document, int Start, string Text)
{
    public static Prose Of(Document document, TextSpan span) => new(document, span.Start, ProseMask.Apply(document.Slice(span)));

    /// <summary>The prose of each block of one of these kinds, in order.</summary>
    public static IEnumerable<Prose> In(Document document, params IReadOnlyList<BlockKind> kinds) =>
        document.Blocks.Where(block => kinds.Contains(block.Kind)).Select(block => Of(document, block.Span));

    /// <summary>In offsets of <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Sentences => SentenceSplitter.Split(Text, new TextSpan(0, Text.Length));

    public static bool IsMarkdown(Document document) => document.Id.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Word lists and formulas are English; a document in another language is not measured by them.</summary>
    public static bool IsEnglish(Document document) =>
        document.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (document.Language.Length == 2 || document.Language[2] is '-' or '_');
}
