using System.Collections.Frozen;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>pronoun-opening</c>: a paragraph that opens with a word for something said before it. It is quoted alone, and then nobody
/// knows what "They" are. Words in <c>pronoun-openings.txt</c>, which also lists what may follow without harm.
/// </summary>
internal sealed class PronounOpeningCheck : IEditorialCheck
{
    /// <summary>How many words behind the pronoun may show that it points at nothing: "It is quite often hard to ...".</summary>
    private const int Looked = 4;

    private static readonly FrozenSet<string> Pronouns = Words('=');
    private static readonly FrozenSet<string> HarmlessAfterIt = Words('+');
    private static readonly FrozenSet<string> HarmlessAfterThis = Words('!');

    /// <summary>Whether a sentence with these words, in small letters, speaks of something that was named before it.</summary>
    public static bool IsPronoun(IReadOnlyList<string> words) => words.Count > 0 && Pronouns.Contains(words[0]) && words[0] switch
    {
        "it" => !words.Skip(1).Take(Looked).Any(HarmlessAfterIt.Contains),
        "this" or "these" => words.Count == 1 || !HarmlessAfterThis.Contains(words[1]),
        "that" or "those" => words.Count == 1 || words[1] is not ("said" or "who" or "with"),
        _ => true,
    };

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) => knowledge.Documents.Where(Prose.IsEnglish).SelectMany(Problems);

    private static IEnumerable<KnowledgeProblem> Problems(Document document)
    {
        var findings = new DocumentFindings(document, "pronoun-opening");
        foreach (var prose in Prose.In(document, BlockKind.Paragraph))
        {
            var first = ProseWords.In(prose.Text, new TextSpan(0, prose.Text.Length)).Take(Looked + 1).ToList();
            if (first.Count > 0 && IsPronoun([.. first.Select(word => Lower(prose.Text, word))]))
                yield return findings.At(prose.Start + first[0].Start,
                    $"The paragraph opens with `{prose.Text.Substring(first[0].Start, first[0].Length)}`, which means nothing where it is quoted alone. Name what it speaks of.");
        }
    }

    private static string Lower(string text, TextSpan word) => text.Substring(word.Start, word.Length).ToLowerInvariant();

    private static FrozenSet<string> Words(char mark) => EmbeddedText.Lines("pronoun-openings.txt")
        .Where(line => line[0] == mark)
        .SelectMany(line => line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);
}
