using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>unclosed-fence</c>: a code fence that nothing closes. An error, the only one here: it swallows all text behind it, headings and
/// lists too, so that every quote from there on stands under the wrong heading.
/// </summary>
internal sealed class CodeFenceCheck : IEditorialCheck
{
    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) =>
        from document in knowledge.Documents.Where(Prose.IsMarkdown)
        let open = OpenFence(document)
        where open is not null
        select new DocumentFindings(document, "unclosed-fence", ProblemSeverity.Error).At(open.Value,
            "This code fence is never closed and swallows all text behind it. Put the same marks on a line of their own at its end, or take it out.");

    /// <summary>The fence that is open at the end of a block: a fence inside a list item or quotation ends with it, any other with the document.</summary>
    private static int? OpenFence(Document document)
    {
        foreach (var block in document.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            if (OpenFence(document.Text, block.Span.Start, block.Span.End) is { } open)
                return open;
        }

        return null;
    }

    private static int? OpenFence(string text, int start, int end)
    {
        (int Offset, char Mark, int Length)? open = null;
        for (var line = start; line < end; line = NextLine(text, line, end))
        {
            var content = text.AsSpan(line, NextLine(text, line, end) - line).TrimEnd();
            var indented = content.Length;
            content = content.TrimStart(" \t>");
            var length = FenceLength(content);
            if (open is null && length > 0 && !(content[0] == '`' && content[length..].Contains('`')))
                open = (line + indented - content.Length, content[0], length);
            else if (open is { } fence && length >= fence.Length && content[0] == fence.Mark && length == content.Length)
                open = null;
        }

        return open?.Offset;
    }

    private static int FenceLength(ReadOnlySpan<char> line)
    {
        var length = line.Length == 0 || line[0] is not ('`' or '~') ? 0 : line.IndexOfAnyExcept(line[0]) is >= 0 and var end ? end : line.Length;
        return length >= 3 ? length : 0;
    }

    private static int NextLine(string text, int line, int end)
    {
        var length = text.AsSpan(line, end - line).IndexOfAny('\n', '\r');
        return length < 0 ? end : line + length + 1;
    }
}
