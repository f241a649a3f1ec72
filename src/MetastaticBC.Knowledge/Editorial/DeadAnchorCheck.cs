using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>dead-anchor</c>: a link to a heading or file that the library does not hold. Links are quoted with their text, and a reader
/// who follows one wants to arrive. Addresses with a scheme are not visited: a check never goes on the network.
/// </summary>
internal sealed class DeadAnchorCheck : IEditorialCheck
{
    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge)
    {
        var documents = knowledge.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var document in knowledge.Documents.Where(Prose.IsMarkdown))
        {
            var findings = new DocumentFindings(document, "dead-anchor");
            foreach (var link in document.Blocks.SelectMany(block => MarkdownLink.In(document, block)))
            {
                if (Fault(link.Target) is { } fault)
                    yield return findings.At(link.Start, fault);
            }

            string? Fault(string target)
            {
                if (RelativeLink.Read(document.Id, target) is not var (file, anchor))
                    return null;
                if (!documents.TryGetValue(file, out var other))
                    return $"The link leads to `{target}`, which is no document of this library. Give its path from this file, or a full address.";
                if (anchor.Length == 0 || AnchorsOf(other).Contains(anchor))
                    return null;
                return $"The link leads to `{target}`, but no heading of {file} has that anchor. Write the heading in small letters with hyphens for spaces, or take the link out.";
            }
        }

        HashSet<string> AnchorsOf(Document document)
        {
            if (!anchors.TryGetValue(document.Id, out var known))
                anchors[document.Id] = known = HeadingSlugs.Of(document);
            return known;
        }
    }
}
