namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Term filters that follow one another, as one step. What they make of the most frequent words is worked out beforehand, so that half of a
/// question costs nothing; of what people type nothing more is kept.
/// </summary>
internal sealed class TermChain : ITermFilter
{
    private readonly IReadOnlyList<ITermFilter> _filters;
    private readonly bool _remembers;
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <param name="remembers">Whether every word is worked out once only: for documents, whose words are few, and for one thread.</param>
    public TermChain(IReadOnlyList<ITermFilter> filters, bool remembers)
    {
        _filters = filters;
        _remembers = remembers;
        _byLetters = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in FrequentWords.Written)
            _known[word] = Run(word, 0);
    }

    /// <summary>How many filters it joins.</summary>
    public int Length => _filters.Count;

    public string? Apply(string term)
    {
        if (_known.TryGetValue(term, out var next))
            return next;
        next = Run(term, 0);
        return _remembers ? _known[term] = next : next;
    }

    public string? Apply(ReadOnlySpan<char> word)
    {
        if (_byLetters.TryGetValue(word, out var term))
            return term;
        term = Length == 0 ? word.ToString() : Run(_filters[0].Apply(word), 1);
        return _remembers ? _known[word.SequenceEqual(term) ? term! : word.ToString()] = term : term;
    }

    private string? Run(string? term, int next)
    {
        for (; next < Length && !string.IsNullOrEmpty(term); next++)
            term = _filters[next].Apply(term);
        return term;
    }
}
