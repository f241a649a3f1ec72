using System.Collections.Frozen;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>undefined-abbreviation</c>: letters in capitals that an English document nowhere explains. Those that everyone knows stand in
/// <c>known-abbreviations.txt</c>. Told once a document, at the first place.
/// </summary>
internal sealed class UndefinedAbbreviationCheck : IEditorialCheck
{
    private static readonly FrozenSet<string> Known = EmbeddedText.Lines("known-abbreviations.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) => knowledge.Documents.Where(Prose.IsEnglish).SelectMany(Problems);

    private static IEnumerable<KnowledgeProblem> Problems(Document document)
    {
        var findings = new DocumentFindings(document, "undefined-abbreviation");
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prose in document.Blocks.Select(block => Prose.Of(document, block.Span)))
        {
            small.UnionWith(ProseWords.In(prose.Text, new(0, prose.Text.Length)).Select(word => prose.Text.Substring(word.Start, word.Length)).Where(word => char.IsLower(word[0])));
            foreach (var found in Abbreviation.In(prose.Text))
            {
                places.TryAdd(found.Letters, prose.Start + found.Span.Start);
                if (AbbreviationMeaning.IsGiven(prose.Text, found))
                    explained.Add(found.Letters);
            }
        }

        // A word that also stands in small letters is one that somebody shouts.
        return places.Where(place => !explained.Contains(place.Key) && !small.Contains(place.Key.ToLowerInvariant()) && !IsKnown(place.Key))
            .Select(place => findings.At(place.Value, $"`{place.Key}` is nowhere explained in this document. Write it out once, with the letters in brackets behind it."));
    }

    /// <summary>"PET-CT" is known where its parts are.</summary>
    private static bool IsKnown(string letters) => Known.Contains(letters) || letters.Split('-', '/').All(part => Known.Contains(part) || part.All(char.IsDigit));
}
