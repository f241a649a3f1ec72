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

    /// <summary>Each idea once, at its first place: the longest wording that the lexicon knows, or else the single word.</summary>
    private List<Idea> Ideas(string text, IReadOnlyList<Token> tokens)
    {
        var ideas = new Dictionary<string, Idea>(StringComparer.Ordinal);
        for (var index = 0; index < tokens.Count;)
        {
            var length = Math.Max(1, _synonyms.LongestAt(tokens, index));
            var terms = tokens.Skip(index).Take(length).Select(token => token.Term).ToList();
            var typed = text[tokens[index].Span.Start..tokens[index + length - 1].Span.End];
            var weight = length == 1 && _generic.Contains(terms[0]) ? GenericWeight : 1;
            ideas.TryAdd(string.Join(' ', terms), new Idea(typed, Group(terms, typed) with { Weight = weight }));
            index += length;
        }

        return [.. ideas.Values];
    }

    private SynonymGroup Group(List<string> terms, string typed)
    {
        var group = _synonyms.Group(terms);
        if (!_asWritten)
            return group;
        var written = new Wording([.. TextAnalyzer.Words.Analyze(typed).Select(token => token.Term)]);
        return written.Terms.SequenceEqual(terms) ? group : new SynonymGroup([group.Wordings[0], written, .. group.Wordings.Skip(1)]);
    }
}
