using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>A link in a document's body.</summary>
/// <param name="Start">Where it begins, in the offsets of the document.</param>
/// <param name="Target">The address as written, without its title.</param>
internal readonly record struct MarkdownLink(int Start, string Target)
{
    /// <summary>The links <c>[text](target)</c> of a block, in order; none in code, no images.</summary>
    public static IEnumerable<MarkdownLink> In(Document document, Block block)
    {
        var text = document.Slice(block.Span);
        var code = text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal);
        int? open = null;
        for (var index = 0; index < text.Length && !code; index++)
        {
            switch (text[index])
            {
                case '\\':
                    index++;
                    break;
                case '`':
                    index += CodeSpan.At(text, index).Length - 1;
                    break;
                case '[':
                    open = index > 0 && text[index - 1] == '!' ? null : index;
                    break;
                case ']' when open is { } start && index + 1 < text.Length && text[index + 1] == '(' && Address(text, index + 2) is { Length: > 0 } target:
                    yield return new MarkdownLink(block.Span.Start + start, target);
                    open = null;
                    break;
            }
        }
    }

    /// <summary>Up to the bracket or white space that ends it; no address is longer than 2,000 units.</summary>
    private static string? Address(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(2000, text.Length - start));
        var isBracketed = rest.StartsWith('<');
        var end = isBracketed ? rest.IndexOf('>') : rest.IndexOfAny(" \t\r\n)");
        return end < 0 ? null : rest[(isBracketed ? 1 : 0)..end].ToString();
    }
}
