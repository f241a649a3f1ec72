using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Makes patterns ready. Patterns from one compiler share their words and wordings, so that a message looks each up once.</summary>
/// <param name="allowSlips">Whether long words may stand with a slip of the pen.</param>
internal sealed class PatternCompiler(NegationWords negation, bool allowSlips = true)
{
    private readonly Negation _negation = new(negation);
    private readonly Dictionary<string, WordPattern?> _wordings = new(StringComparer.Ordinal);

    /// <summary>The words of all patterns compiled so far.</summary>
    public PatternVocabulary Vocabulary { get; } = new(allowSlips);

    public IdeaPattern[] Compile(IEnumerable<SignpostPattern> patterns) => [.. patterns.Select(Compile)];

    public IdeaPattern Compile(SignpostPattern pattern) =>
        new([.. pattern.All.Select(set => set.Wordings.Distinct(StringComparer.Ordinal).Select(Wording).OfType<WordPattern>().ToArray())]);

    /// <summary>Null for a wording without words.</summary>
    private WordPattern? Wording(string wording) => _wordings.TryGetValue(wording, out var known) ? known : _wordings[wording] = Compile(wording);

    private WordPattern? Compile(string wording) => TextAnalyzer.Words.Analyze(wording) is { Count: > 0 } tokens
        ? new WordPattern(tokens.Select(token => Vocabulary.Add(token.Term)), _negation)
        : null;
}
