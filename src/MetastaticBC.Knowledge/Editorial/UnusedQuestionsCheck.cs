using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary><c>questions-unused</c>: questions listed for a heading that has no text of its own, only other headings below it.</summary>
internal sealed class UnusedQuestionsCheck : IEditorialCheck
{
    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge)
    {
        var answered = knowledge.Passages
            .Select(passage => (passage.Document.Id, passage.HeadingPath.LastOrDefault() ?? passage.Document.Title))
            .ToHashSet();
        return
            from document in knowledge.Documents
            let headings = Headings(document)
            from section in document.Questions
            where headings.Contains(section.Heading) && !answered.Contains((document.Id, section.Heading))
            select new DocumentFindings(document, "questions-unused").AtLine(section.Line,
                $"No text stands directly under `{section.Heading}`, so these questions lead nowhere. Move them to the heading below it that answers them.");
    }

    /// <summary>Questions under a heading that is nowhere are the reader's to tell of.</summary>
    private static HashSet<string> Headings(Document document) =>
        document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => document.Slice(block.Span)).Append(document.Title).ToHashSet(StringComparer.Ordinal);
}
