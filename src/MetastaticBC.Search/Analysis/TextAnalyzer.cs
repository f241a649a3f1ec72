using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Search.Analysis;

/// <summary>A tokenizer and the ordered filters behind it. Index and query go through the same objects.</summary>
public sealed class TextAnalyzer(params IReadOnlyList<ITokenFilter> filters)
{
    /// <summary>Folding, possessives, numbers with units, numerals of stages, compounds, stop words, Snowball English stems.</summary>
    public static TextAnalyzer English { get; } = new(
        new FoldingFilter(),
        new PossessiveFilter(),
        new NumberFilter(),
        new NumeralFilter(),
        new CompoundFilter(),
        new StopWordFilter(),
        new StemFilter());

    /// <summary>Folding and possessives only: every word, as it is written in small letters, one at a position. The safety check reads these.</summary>
    public static TextAnalyzer Words { get; } = new(new FoldingFilter(), new PossessiveFilter());

    /// <summary>The analyzer of a document's language: English has stems and stop words, any other language is folded only.</summary>
    /// <param name="language">A BCP 47 tag; its region does not matter.</param>
    public static TextAnalyzer Of(string language) => IsEnglish(language) ? English : Words;

    public static bool IsEnglish(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_');

    public IReadOnlyList<Token> Analyze(string text) => Analyze(text, new TextSpan(0, text.Length));

    /// <summary>
    /// The terms of a part of a text, by position, of one position the shorter first; spans count from the start of
    /// <paramref name="text"/>.
    /// </summary>
    public IReadOnlyList<Token> Analyze(string text, TextSpan span)
    {
        var tokens = new List<Token>();
        foreach (var word in WordTokenizer.Words(text, span))
            tokens.Add(new Token(text.Substring(word.Start, word.Length), word, tokens.Count));
        foreach (var filter in filters)
            tokens = filter.Apply(text.AsSpan(0, span.End), tokens);
        return tokens;
    }
}
