using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>unbalanced-markdown</c>: marks that open and never close within their paragraph, and table rows with more or fewer cells than
/// the header. Readers then see the marks, or an answer under the wrong column.
/// </summary>
internal sealed class UnbalancedMarkdownCheck : IEditorialCheck
{
    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) => knowledge.Documents.Where(Prose.IsMarkdown).SelectMany(Problems);

    private static IEnumerable<KnowledgeProblem> Problems(Document document)
    {
        var findings = new DocumentFindings(document, "unbalanced-markdown");
        var header = 0;
        foreach (var block in document.Blocks)
        {
            var text = document.Slice(block.Span);
            if (block.Kind == BlockKind.TableHeader)
                header = TableCells.Count(text);
            if (block.Kind == BlockKind.TableRow && TableCells.Count(text) is var cells && cells != header)
                yield return findings.At(block.Span.Start, $"This row has {cells} cells, its table's header {header}. Give every row a cell for each column, and write a bar inside a cell as `\\|`.");
            foreach (var mark in OpenMarks.In(text))
                yield return findings.At(block.Span.Start + mark.Start, $"`{mark.Mark}` is opened here and never closed in this paragraph. Close it, or write `\\{mark.Mark[0]}` where the sign itself is meant.");
        }
    }
}
