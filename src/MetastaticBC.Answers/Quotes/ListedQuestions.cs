using System.Collections.Frozen;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Quotes;

/// <summary>
/// Knows which passages stand under a question as it was typed: their heading is it, or their document lists it for their section.
/// Whoever types or taps such a question gets that section, however common its words are.
/// </summary>
public sealed class ListedQuestions
{
    private static readonly FrozenSet<int> None = FrozenSet<int>.Empty;

    private readonly FrozenDictionary<string, FrozenSet<int>> _passages;

    public ListedQuestions(IEnumerable<Passage> passages) => _passages = passages
        .SelectMany(passage => Wordings(passage).Select(wording => (Key: Key(TextAnalyzer.Words.Analyze(wording)), passage.Ordinal)))
        .Where(entry => entry.Key.Length > 0)
        .GroupBy(entry => entry.Key, entry => entry.Ordinal, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(), StringComparer.Ordinal);

    /// <summary>The ordinals of the passages under a question of the same words, in the same order, small letters or capitals.</summary>
    public IReadOnlySet<int> PassagesUnder(Question question) => _passages.GetValueOrDefault(Key(question.Words), None);

    private static IEnumerable<string> Wordings(Passage passage) =>
        passage.Questions.Select(question => question.Text).Concat(passage.HeadingPath.TakeLast(1));

    private static string Key(IEnumerable<Token> words) => string.Join(' ', words.Select(word => word.Term));
}
