using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Search.Analysis;

/// <summary>A tokenizer and the ordered filters behind it. Index and query go through the same filters.</summary>
public sealed class TextAnalyzer
{
    private readonly IReadOnlyList<ITokenFilter> _filters;

    /// <summary>The term filters that stand first: they get each word as it is found.</summary>
    private readonly TermChain _words;

    /// <summary>The filters behind them, those for terms joined to chains.</summary>
    private readonly List<ITokenFilter> _steps = [];

    public TextAnalyzer(params IReadOnlyList<ITokenFilter> filters)
        : this(filters, remembers: false)
    {
    }

    private TextAnalyzer(IReadOnlyList<ITokenFilter> filters, bool remembers)
    {
        _filters = filters;
        _words = Chain(0);
        for (var next = _words.Length; next < filters.Count;)
        {
            var chain = Chain(next);
            _steps.Add(chain.Length == 0 ? filters[next] : chain);
            next += Math.Max(1, chain.Length);
        }

        TermChain Chain(int start) => new([.. filters.Skip(start).TakeWhile(filter => filter is ITermFilter).Cast<ITermFilter>()], remembers);
    }

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

    /// <summary>The same as <see cref="Of"/> for one thread that reads many documents: each word is worked out once, and all are kept.</summary>
    internal static Func<string, TextAnalyzer> WithMemories()
    {
        var (english, words) = (new TextAnalyzer(English._filters, remembers: true), new TextAnalyzer(Words._filters, remembers: true));
        return language => IsEnglish(language) ? english : words;
    }

    public IReadOnlyList<Token> Analyze(string text) => Analyze(text, new TextSpan(0, text.Length));

    /// <summary>
    /// The terms of a part of a text, by position, of one position the shorter first; spans count from the start of
    /// <paramref name="text"/>.
    /// </summary>
    public IReadOnlyList<Token> Analyze(string text, TextSpan span)
    {
        var buffer = new TokenBuffer();
        Analyze(text, span, buffer);
        return buffer.Tokens;
    }

    /// <summary>The same into a buffer, whose tokens are replaced.</summary>
    public void Analyze(string text, TextSpan span, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        tokens.Clear();
        var position = 0;
        for (var word = WordTokenizer.First(text, span); word.Length > 0; word = WordTokenizer.First(text, new TextSpan(word.End, span.End)))
        {
            if (_words.Apply(text.AsSpan(word.Start, word.Length)) is { Length: > 0 } term)
                tokens.Add(new Token(term, word, position));
            position++;
        }

        foreach (var step in _steps)
            step.Apply(text.AsSpan(0, span.End), buffer);
    }
}
