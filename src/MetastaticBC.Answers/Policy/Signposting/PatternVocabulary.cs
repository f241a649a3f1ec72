namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>The words of all patterns, found by a word of a message without trying each. Filled by a compiler, then only read.</summary>
/// <param name="allowSlips">Whether long words may stand with a slip of the pen.</param>
internal sealed class PatternVocabulary(bool allowSlips = true)
{
    private readonly Dictionary<string, PatternWord> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PatternWord>> _byStem = new(StringComparer.Ordinal);

    /// <summary>Words that may stand with a slip of the pen, by first letter and length.</summary>
    private readonly Dictionary<(char First, int Length), List<PatternWord>> _byShape = [];

    public PatternWord Add(string text)
    {
        if (_byText.TryGetValue(text, out var known))
            return known;
        var word = _byText[text] = new PatternWord(text, _byText.Count);
        ListOf(_byStem, word.Stem).Add(word);
        if (allowSlips && word.AllowsSlip)
            ListOf(_byShape, (text[0], text.Length)).Add(word);
        return word;
    }

    public int Count => _byText.Count;

    /// <summary>Every pattern word that the word meets, each once.</summary>
    public IEnumerable<PatternWord> Find(MessageWord word)
    {
        foreach (var same in _byStem.GetValueOrDefault(word.Stem) ?? [])
            yield return same;
        for (var length = word.Text.Length - 1; length <= word.Text.Length + 1; length++)
        {
            foreach (var alike in _byShape.GetValueOrDefault((word.Text[0], length)) ?? [])
            {
                if (alike.Stem != word.Stem && alike.Matches(word))
                    yield return alike;
            }
        }
    }

    private static List<PatternWord> ListOf<TKey>(Dictionary<TKey, List<PatternWord>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
