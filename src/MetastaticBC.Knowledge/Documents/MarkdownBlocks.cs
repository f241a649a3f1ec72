using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Flattens Markdig's tree to blocks with spans of the whole file. Comments, rules and link definitions are not body text.</summary>
/// <param name="offset">The offset in <paramref name="text"/> of the first unit that Markdig was given.</param>
internal sealed class MarkdownBlocks(string text, int offset, ProblemLog problems)
{
    private readonly List<Block> _blocks = [];
    private int _lists;

    public List<Block> Collect(MarkdownDocument document)
    {
        VisitChildren(document);
        return _blocks;
    }

    private void VisitChildren(ContainerBlock container)
    {
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is ParagraphBlock lead && index + 1 < container.Count && container[index + 1] is Table table)
                Add(BlockKind.Paragraph, Before(table, SpanOf(lead)));
            else
                Visit(container[index]);
        }
    }

    /// <summary>A paragraph that stands directly over a table reaches, by its span, to the table's end.</summary>
    private TextSpan Before(Table table, TextSpan paragraph)
    {
        var start = SpanOf(table).Start;
        if (paragraph.End <= start)
            return paragraph;
        var line = 1 + text.AsSpan(paragraph.Start, Math.Max(0, start - paragraph.Start)).LastIndexOfAny('\n', '\r');
        return new TextSpan(paragraph.Start, paragraph.Start + line);
    }

    private void Visit(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(BlockKind.Heading, HeadingText(heading), heading.Level);
                break;
            case ListBlock list:
                _lists++;
                foreach (var item in list)
                    Add(BlockKind.ListItem, SpanOf(item), list: _lists);
                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>())
                    Add(row.IsHeader ? BlockKind.TableHeader : BlockKind.TableRow, SpanOf(row));
                break;
            case ThematicBreakBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                Add(BlockKind.Paragraph, BehindComments(SpanOf(comment)));
                break;
            case FencedCodeBlock { ClosingFencedCharCount: 0 } open:
                Add(BlockKind.Paragraph, ToTheEnd(open));
                break;
            case ContainerBlock container:
                VisitChildren(container);
                break;
            default:
                Add(BlockKind.Paragraph, SpanOf(block));
                break;
        }
    }

    private void Add(BlockKind kind, TextSpan span, int level = 0, int list = 0)
    {
        span = span.Trim(text);
        if (span.Length > 0)
            _blocks.Add(new Block(kind, span, level, list));
    }

    /// <summary>Markdig's spans end at the last unit, ours behind it. Some of its empty blocks lie behind the text's end.</summary>
    private TextSpan SpanOf(MarkdownObject block)
    {
        var start = Math.Min(text.Length, offset + block.Span.Start);
        return new TextSpan(start, Math.Clamp(offset + block.Span.End + 1, start, text.Length));
    }

    /// <summary>A fence that is never closed runs to the end of what it stands in, but its span tells only of its first line.</summary>
    private TextSpan ToTheEnd(FencedCodeBlock open)
    {
        var start = SpanOf(open).Start;
        var end = open.Parent is null or MarkdownDocument ? text.Length : SpanOf(open.Parent).End;
        return new TextSpan(start, Math.Max(start, end));
    }

    /// <summary>A comment's last line may go on with text. A comment that is never closed hides all behind it, so that is told.</summary>
    private TextSpan BehindComments(TextSpan span)
    {
        span = span.Trim(text);
        while (text.AsSpan(span.Start, span.Length).StartsWith("<!--"))
        {
            var end = text.AsSpan(span.Start, span.Length).IndexOf("-->");
            if (end < 0)
            {
                problems.Error(LineIndex.LineOf(text, span.Start), "open-comment", "This comment is never closed. Put `-->` at its end.");
                return new TextSpan(span.End, span.End);
            }

            span = new TextSpan(span.Start + end + 3, span.End).Trim(text);
        }

        return span;
    }

    /// <summary>The heading without its number signs or underline.</summary>
    private TextSpan HeadingText(HeadingBlock heading)
    {
        var span = SpanOf(heading).Trim(text);
        var content = text.AsSpan(span.Start, span.Length);
        if (heading.IsSetext)
            return new TextSpan(span.Start, span.Start + Math.Max(0, content.LastIndexOfAny('\n', '\r')));
        var lead = content.Length - content.TrimStart('#').Length;
        var bare = content.TrimEnd('#');
        var end = bare.Length > lead && char.IsWhiteSpace(bare[^1]) ? bare.Length : content.Length;
        return new TextSpan(span.Start + lead, span.Start + Math.Max(lead, end));
    }
}
