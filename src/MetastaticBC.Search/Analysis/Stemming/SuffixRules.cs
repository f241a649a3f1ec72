namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>One ending and what becomes of it.</summary>
/// <param name="Ending">The letters looked for at the end of the word.</param>
/// <param name="Replacement">What stands in their place; empty to take them off.</param>
/// <param name="After">If not empty, the letters one of which must stand before the ending.</param>
/// <param name="NeedsR2">The ending must lie in R2; otherwise R1 is enough.</param>
internal sealed record SuffixRule(string Ending, string Replacement = "", string After = "", bool NeedsR2 = false);

/// <summary>
/// The endings of one step. Only the longest that the word has is looked at: if its conditions fail, the step
/// does nothing, even where a shorter one would fit.
/// </summary>
internal sealed class SuffixRules
{
    private readonly SuffixRule[][] _byLastLetter = new SuffixRule[26][];

    public SuffixRules(params SuffixRule[] rules)
    {
        Array.Fill(_byLastLetter, []);
        foreach (var group in rules.GroupBy(rule => rule.Ending[^1]))
            _byLastLetter[group.Key - 'a'] = [.. group.OrderByDescending(rule => rule.Ending.Length)];
    }

    public void Apply(ref StemWord word)
    {
        if (Longest(word.Letters) is not { } rule)
            return;
        var length = rule.Ending.Length;
        if (!(rule.NeedsR2 ? word.InR2(length) : word.InR1(length)))
            return;
        if (rule.After.Length > 0 && !EndsInOneOf(word.Without(length), rule.After))
            return;
        word.ReplaceLast(length, rule.Replacement);
    }

    private SuffixRule? Longest(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty || letters[^1] is < 'a' or > 'z')
            return null;
        foreach (var rule in _byLastLetter[letters[^1] - 'a'])
            if (letters.EndsWith(rule.Ending))
                return rule;
        return null;
    }

    private static bool EndsInOneOf(ReadOnlySpan<char> letters, string allowed) =>
        !letters.IsEmpty && allowed.Contains(letters[^1]);
}
