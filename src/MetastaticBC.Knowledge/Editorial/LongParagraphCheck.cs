using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary><c>long-paragraph</c>: a paragraph or list item that is more than one idea, and more than a phone shows at once.</summary>
internal sealed class LongParagraphCheck : IEditorialCheck
{
    /// <summary>Words. The splitter cuts above 120 as it is; between the two a cut still leaves parts that make sense.</summary>
    private const int MaximumWords = 150;

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) => knowledge.Documents.SelectMany(Problems);

    private static IEnumerable<KnowledgeProblem> Problems(Document document)
    {
        var findings = new DocumentFindings(document, "long-paragraph");
        return
            from prose in Prose.In(document, BlockKind.Paragraph, BlockKind.ListItem)
            let words = WordCount.Of(prose.Text)
            where words > MaximumWords
            select findings.At(prose.Start, $"This paragraph has {words} words. Part it, one idea a paragraph, with at most {MaximumWords} words each.");
    }
}
