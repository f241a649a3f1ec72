using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Reads a message: its words, and its ideas with the other wordings that the lexicon knows for them.</summary>
public sealed class QuestionReader(Lexicon lexicon, TextAnalyzer analyzer)
{
    private readonly SynonymTable _synonyms = new(lexicon, analyzer);

    public Question Read(string text)
    {
        var lookedUp = new TextSpan(0, Math.Min(text.Length, Question.MaximumLookedUp));
        return new Question(text, TextAnalyzer.Words.Analyze(text), Ideas(text, analyzer.Analyze(text, lookedUp)));
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
            ideas.TryAdd(string.Join(' ', terms), new Idea(typed, _synonyms.Group(terms)));
            index += length;
        }

        return [.. ideas.Values];
    }
}
