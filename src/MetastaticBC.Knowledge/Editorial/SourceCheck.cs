using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary><c>no-source</c>: a document that names no source, publisher or page, so that a quote of it can name none either.</summary>
internal sealed class SourceCheck : IEditorialCheck
{
    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) =>
        from document in knowledge.Documents
        let provenance = document.Provenance
        where provenance is { Sources.Count: 0, Publisher: null, Url: null }
        select new DocumentFindings(document, "no-source").AtLine(1, WhatToDo(document));

    private static string WhatToDo(Document document) => Prose.IsMarkdown(document)
        ? "The document does not say where its facts come from. Add `sources:`, `publisher:` or `url:` to its front matter."
        : "The document does not say where it comes from. Put the page's address, or `By` and its publisher, on a line under the title.";
}
