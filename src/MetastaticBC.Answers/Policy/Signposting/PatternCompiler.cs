using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Makes patterns ready. Patterns from one compiler share their words, so that a message looks up each word once.</summary>
internal sealed class PatternCompiler(NegationWords negation)
{
    private readonly Negation _negation = new(negation);
    private readonly Dictionary<string, PatternWord> _words = new(StringComparer.Ordinal);

    public IdeaPattern[] Compile(IEnumerable<SignpostPattern> patterns) => [.. patterns.Select(Compile)];

    public IdeaPattern Compile(SignpostPattern pattern) =>
        new([.. pattern.All.Select(set => set.Wordings.Select(Compile).OfType<WordPattern>().ToArray())]);

    /// <summary>Null for a wording without words.</summary>
    private WordPattern? Compile(string wording) =>
        TextAnalyzer.Words.Analyze(wording) is { Count: > 0 } tokens ? new WordPattern(tokens.Select(token => Word(token.Term)), _negation) : null;

    private PatternWord Word(string term) => _words.TryGetValue(term, out var known) ? known : _words[term] = new PatternWord(term);
}
