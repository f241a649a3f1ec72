using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Reads a message: its words, and its ideas with the other wordings that the lexicon knows for them.</summary>
public sealed class QuestionReader
{
    /// <summary>A quarter keeps a generic word able to decide between equals.</summary>
    private const double GenericWeight = 0.25;

    private readonly SynonymTable _synonyms;
    private readonly GenericWords _generic = new(TextAnalyzer.English);
    private readonly bool _asWritten;

    /// <param name="languages">Of the documents. Words are looked up as they are written too where one of them is not English.</param>
    public QuestionReader(Lexicon lexicon, IEnumerable<string> languages)
    {
        _synonyms = new SynonymTable(lexicon, TextAnalyzer.English);
        _asWritten = languages.Any(language => !TextAnalyzer.IsEnglish(language));
    }

    public Question Read(string text)
    {
        var lookedUp = new TextSpan(0, Math.Min(text.Length, Question.MaximumLookedUp));
        return new Question(text, TextAnalyzer.Words.Analyze(text), Ideas(text, TextAnalyzer.English.Analyze(text, lookedUp)));
    }

    /// <summary>Each idea once, at its first place: the longest wording that the lexicon knows, or else a compound name, or else the single word.</summary>
    private List<Idea> Ideas(string text, IReadOnlyList<Token> tokens)
    {
        var ideas = new Dictionary<string, Idea>(StringComparer.Ordinal);
        for (int index = 0, end; index < tokens.Count; index = TokenPaths.Behind(tokens, index, end))
        {
            (var terms, end) = _synonyms.LongestAt(tokens, index) ?? Own(CompoundName.At(tokens, index) ?? tokens[index]);
            var parts = TokenPaths.Parts(tokens, index, end);
            var weight = terms.Count == 1 && parts.All(_generic.Contains) ? GenericWeight : 1;
            var typed = Typed(text, tokens, index, end);
            var forms = TokenPaths.Covering(tokens, index, end).Select(token => (IReadOnlyList<string>)[token.Term]);
            ideas.TryAdd(string.Join(' ', terms), new Idea(typed, Group(terms, [parts, .. forms], typed) with { Weight = weight }));
        }

        return [.. ideas.Values];
    }

    private static (IReadOnlyList<string> Terms, int End) Own(Token token) => ([token.Term], token.End);

    /// <summary>What was written from a token on to before a position.</summary>
    private static string Typed(string text, IReadOnlyList<Token> tokens, int index, int end)
    {
        var start = tokens[index].Span.Start;
        var last = start;
        for (; index < tokens.Count && tokens[index].Position < end; index++)
            last = tokens[index].End <= end ? Math.Max(last, tokens[index].Span.End) : last;
        return text[start..last];
    }

    private SynonymGroup Group(IReadOnlyList<string> terms, IEnumerable<IReadOnlyList<string>> alike, string typed)
    {
        var group = _synonyms.Group(terms, alike);
        if (!_asWritten)
            return group;
        var written = new Wording([.. TextAnalyzer.Words.Analyze(typed).Select(token => token.Term)]);
        return written.Terms.SequenceEqual(terms) ? group : new SynonymGroup([group.Wordings[0], written, .. group.Wordings.Skip(1)]);
    }
}
