using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Editorial;

/// <summary>Holds the lexicon against the documents: which of their words nobody could ask for in other words, and which sets they make no use of.</summary>
public sealed class LexiconAudit
{
    private const int ShortestWord = 3;

    public LexiconAudit(KnowledgeBase knowledge)
    {
        var index = AnswerEngine.Index(knowledge);
        var generic = new GenericWords(TextAnalyzer.English);
        var known = knowledge.Lexicon.Sets.SelectMany(set => set.To).Select(wording => wording.Text).Concat(knowledge.Lexicon.Sets.SelectMany(set => set.From))
            .Distinct(StringComparer.Ordinal).SelectMany(TextAnalyzer.English.Analyze).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        UnknownWords =
        [
            .. Written(knowledge)
                .Where(word => !known.Contains(word.Term) && !generic.Contains(word.Term))
                .GroupBy(word => word.Term, StringComparer.Ordinal)
                .Select(word => new LexiconGap(word.First().Written, word.First().Place, word.Count(), word.Count() * index.Statistics.InformationOf(index.Statistics.DocumentFrequency(word.Key))))
                .OrderByDescending(gap => gap.Information).ThenBy(gap => gap.Word, StringComparer.Ordinal),
        ];
        UnusedSets = [.. knowledge.Lexicon.Sets.Where(set => !set.To.Any(wording => Stands(wording, index.Statistics)))];
    }

    /// <summary>The content words of the documents for which the lexicon knows no other wording, those first that tell most in all.</summary>
    public IReadOnlyList<LexiconGap> UnknownWords { get; }

    /// <summary>Sets none of whose wordings stands in a document, in file order.</summary>
    public IReadOnlyList<LexiconSet> UnusedSets { get; }

    /// <summary>Words of small letters alone: names and numbers are asked for as they are written.</summary>
    private static IEnumerable<(string Term, string Written, string Place)> Written(KnowledgeBase knowledge) =>
        from passage in knowledge.Passages
        where TextAnalyzer.IsEnglish(passage.Document.Language)
        from token in TextAnalyzer.English.Analyze(passage.Document.Text, passage.Span)
        where !token.IsVariant && token.Term.Length >= ShortestWord && token.Term.All(char.IsAsciiLetterLower)
        select (token.Term, passage.Document.Slice(token.Span), new SectionName(passage).ToString());

    private static bool Stands(LexiconWording wording, TermStatistics statistics) =>
        TokenPaths.Of(TextAnalyzer.English.Analyze(wording.Text)).Any(terms => terms.All(term => statistics.DocumentFrequency(term) > 0));
}
