using System.Text;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Answers.Understanding;

/// <summary>
/// The features by which an aspect is recognised. What a text is about says nothing of its aspect: each medicine, part of the body,
/// test and illness is read as one and the same word for its kind.
/// </summary>
internal static class AspectFeatures
{
    private const int ShortestGroup = 3;
    private const int LongestGroup = 5;
    private const int LargestGap = 2;

    /// <summary>An asking sentence says its aspect in fewer words.</summary>
    private const int MaximumWords = 60;

    public static FeatureList Of(string text)
    {
        var features = new FeatureList();
        var words = Masked(text);
        var letters = new StringBuilder(" ");
        for (var place = 0; place < words.Count; place++)
        {
            features.AddWord(words[place].Stem);
            for (var gap = 0; gap <= Math.Min(LargestGap, place - 1); gap++)
                features.AddPair(words[place - gap - 1].Stem, words[place].Stem, gap);
            letters.Append(words[place].Text).Append(' ');
        }

        if (words.Count > 0)
        {
            features.AddPair("^", words[0].Stem, 0);
            features.AddPair(words[^1].Stem, "$", 0);
        }

        features.AddGroups(letters.ToString(), ShortestGroup, LongestGroup);
        return features;
    }

    private static List<(string Text, string Stem)> Masked(string text)
    {
        var masks = Masks(text);
        var masked = new List<(string Text, string Stem)>();
        foreach (var word in TextAnalyzer.Words.Analyze(text).Take(MaximumWords))
        {
            if (masks.FirstOrDefault(mask => mask.Span.Contains(word.Span)) is not { Word: { } mask, Span: var span })
                masked.Add((word.Term, EnglishStemmer.Stem(word.Term)));
            else if (span.Start == word.Span.Start)
                masked.Add((mask, mask));
        }

        return masked;
    }

    /// <summary>By spans, not by positions: "20mg" is one word, but two terms.</summary>
    private static List<(TextSpan Span, string Word)> Masks(string text)
    {
        var tokens = TextAnalyzer.English.Analyze(text);
        return
        [
            .. FacetLookup.BuiltIn.Find(tokens).DistinctBy(found => found.Start).Select(found =>
            {
                var named = tokens.Where(token => token.Position >= found.Start && token.End <= found.End).ToList();
                return (new TextSpan(named[0].Span.Start, named.Max(token => token.Span.End)), Mask(found.Facet.Kind));
            }),
        ];
    }

    private static string Mask(FacetKind kind) => kind switch
    {
        FacetKind.Drug or FacetKind.Class => "_d",
        FacetKind.Treatment => "_t",
        FacetKind.Site => "_s",
        FacetKind.Test => "_e",
        FacetKind.Person => "_p",
        _ => "_i",
    };
}
