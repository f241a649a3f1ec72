using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>near-duplicate</c>: passages that say the same in nearly the same words. They share the marks of a search between them, and
/// one day only one of them is mended. Measured as the share of common runs of three words.
/// </summary>
internal sealed class NearDuplicateCheck : IEditorialCheck
{
    /// <summary>Words in a run: two could be chance ("of the"), and with more a single changed word weighs too much.</summary>
    private const int RunLength = 3;

    /// <summary>Of two passages with 60 words each, five changed words, apart from each other, leave this share.</summary>
    private const double Threshold = 0.6;

    /// <summary>Words. Shorter ones are cells of tables and lines of lists, which may say the same.</summary>
    private const int MinimumWords = 15;

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge)
    {
        var passages = knowledge.Passages;
        var sets = new SimilarSets([.. passages.Select(Runs)], Threshold);
        var pairs = new List<(Passage Passage, Passage Other)>();
        for (var passage = 0; passage < passages.Count; passage++)
        {
            if (sets.EnteredLike(passage).Cast<int?>().FirstOrDefault() is { } other)
                pairs.Add((passages[passage], passages[other]));
            else
                sets.Enter(passage);
        }

        return pairs.GroupBy(pair => (pair.Passage.Document, Other: pair.Other.Document)).Select(Problem);
    }

    /// <summary>One for two documents, or a page that was saved twice would fill the screen.</summary>
    private static KnowledgeProblem Problem(IGrouping<(Document Document, Document Other), (Passage Passage, Passage Other)> group)
    {
        var findings = new DocumentFindings(group.Key.Document, "near-duplicate");
        var others = new DocumentFindings(group.Key.Other, "near-duplicate");
        var (passage, other) = group.First();
        var further = group.Count() - 1;
        var same = further == 0 ? "This passage says" : $"This passage and {further} more of this document say";
        return findings.At(passage.Span.Start,
            $"{same} nearly the same as {group.Key.Other.Id}, line {others.LineOf(other.Span.Start)}. Keep one, or let each say what only it can say.");
    }

    /// <summary>Empty for what is too short and for the rows of a table, which are alike by nature.</summary>
    private static HashSet<ulong> Runs(Passage passage)
    {
        if (passage.Context.Any(context => context.Kind == ContextKind.TableHeader))
            return [];
        var prose = Prose.Of(passage.Document, passage.Span).Text;
        var words = ProseWords.Lower(prose, new TextSpan(0, prose.Length)).Select(WordHash.Of).ToArray();
        var runs = new HashSet<ulong>();
        for (var start = 0; words.Length >= MinimumWords && start + RunLength <= words.Length; start++)
            runs.Add(WordHash.Of(words.AsSpan(start, RunLength)));
        return runs;
    }
}
