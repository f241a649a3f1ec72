using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Reads a message: its words, what misspelt ones were meant to be, and its ideas with the other wordings that the lexicon knows for them.</summary>
public sealed class QuestionReader
{
    /// <summary>A quarter keeps a generic word able to decide between equals.</summary>
    private const double GenericWeight = 0.25;

    /// <summary>What a correction and its other wordings count beside the word as typed: a guess yields where a document has the typed word itself.</summary>
    private const double CorrectionWeight = 0.9;

    private readonly SynonymTable _synonyms;
    private readonly GenericWords _generic = new(TextAnalyzer.English);
    private readonly bool _asWritten;
    private readonly SpellingCorrector? _spelling;

    /// <param name="languages">Of the documents. Words are looked up as they are written too where one of them is not English.</param>
    /// <param name="spelling">Over the same documents; null: every word is taken as typed.</param>
    public QuestionReader(Lexicon lexicon, IEnumerable<string> languages, SpellingCorrector? spelling = null)
    {
        _spelling = spelling;
        _synonyms = new SynonymTable(lexicon, TextAnalyzer.English);
        _asWritten = languages.Any(language => !TextAnalyzer.IsEnglish(language));
    }

    public Question Read(string text)
    {
        var words = TextAnalyzer.Words.Analyze(text);
        var lookedUp = new TextSpan(0, Math.Min(text.Length, Question.MaximumLookedUp));
        var corrections = _spelling?.Correct(text, [.. words.TakeWhile(word => word.Span.End <= lookedUp.End)]) ?? [];
        var tokens = CorrectedTokens.Of(TextAnalyzer.English.Analyze(text, lookedUp), corrections, TextAnalyzer.English);
        return new Question(text, words, Ideas(text, tokens, corrections)) { Corrections = corrections };
    }

    /// <summary>Each idea once, at its first place: the longest wording that the lexicon knows, or else a compound name, or else the single word.</summary>
    private List<Idea> Ideas(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Correction> corrections)
    {
        var ideas = new Dictionary<string, Idea>(StringComparer.Ordinal);
        var corrected = corrections.Select(correction => correction.Span.Start).ToHashSet();
        for (int index = 0, end; index < tokens.Count; index = TokenPaths.Behind(tokens, index, end))
        {
            (var terms, end) = _synonyms.LongestAt(tokens, index) ?? Own(CompoundName.At(tokens, index) ?? tokens[index]);
            var parts = TokenPaths.Parts(tokens, index, end);
            var weight = terms.Count == 1 && parts.All(IsGeneric) ? GenericWeight : 1;
            var typed = Typed(text, tokens, index, end);
            var forms = TokenPaths.Covering(tokens, index, end).Select(token => (IReadOnlyList<string>)[token.Term]);
            var group = Group(terms, [parts, .. forms], typed) with { Weight = weight };
            if (tokens.Skip(index).TakeWhile(token => token.Position < end).Any(token => corrected.Contains(token.Span.Start)))
                group = WithTyped(group, typed);
            ideas.TryAdd(string.Join(' ', terms), new Idea(typed, group));
        }

        return [.. ideas.Values];
    }

    /// <summary>A person's age or a count says little by itself: "my 6 year old" has nothing to do with CDK4/6.</summary>
    private bool IsGeneric(string term) => _generic.Contains(term) || (term.Length <= 2 && term.All(char.IsAsciiDigit));

    /// <summary>The wording as typed in front of what it was taken for.</summary>
    private static SynonymGroup WithTyped(SynonymGroup group, string typed)
    {
        var terms = TokenPaths.Parts(TextAnalyzer.English.Analyze(typed), 0, int.MaxValue);
        var corrected = group.Wordings.Select(wording => wording with { Weight = wording.Weight * CorrectionWeight });
        return terms.Count == 0 ? group : group with { Wordings = [new Wording(terms), .. corrected] };
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
