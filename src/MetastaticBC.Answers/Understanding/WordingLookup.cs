using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Finds the wordings of a list, each of one or more terms, in what was said; of several that begin at a place, the one that reaches furthest.</summary>
/// <typeparam name="T">What a wording stands for.</typeparam>
internal sealed class WordingLookup<T>(TextAnalyzer analyzer)
{
    private readonly Dictionary<string, List<T>> _values = new(StringComparer.Ordinal);
    private int _longest = 1;

    /// <summary>Adds a wording; one of stop words alone is left out.</summary>
    public void Add(string wording, T value)
    {
        foreach (var terms in TokenPaths.Of(analyzer.Analyze(wording)))
            Add(terms, value);
    }

    /// <summary>Wordings of the same terms, such as "lung" and "lungs", give a value once.</summary>
    public void Add(IReadOnlyList<string> terms, T value)
    {
        var key = string.Join(' ', terms);
        if (!_values.TryGetValue(key, out var values))
            _values[key] = values = [];
        if (!values.Contains(value))
            values.Add(value);
        _longest = Math.Max(_longest, terms.Count);
    }

    /// <summary>What a wording stands for, in the order in which it was added; empty for one that is not known.</summary>
    public IReadOnlyList<T> ValuesOf(IEnumerable<string> terms) => _values.GetValueOrDefault(string.Join(' ', terms)) ?? [];

    /// <summary>The known wording that begins at a token and reaches furthest, and the position behind it; null where none begins there.</summary>
    /// <param name="last">It must not reach beyond this position.</param>
    public (IReadOnlyList<string> Terms, int End)? LongestAt(IReadOnlyList<Token> tokens, int start, int last = int.MaxValue)
    {
        (IReadOnlyList<string> Terms, int End)? longest = null;
        Follow([], start);
        return longest;

        void Follow(List<string> terms, int index)
        {
            for (var other = index; other < tokens.Count && tokens[other].Position == tokens[index].Position; other++)
            {
                terms.Add(tokens[other].Term);
                if (tokens[other].End <= last && IsBetter(terms.Count, tokens[other].End) && _values.ContainsKey(string.Join(' ', terms)))
                    longest = ([.. terms], tokens[other].End);
                if (terms.Count < _longest)
                    Follow(terms, TokenPaths.Behind(tokens, other, tokens[other].End));
                terms.RemoveAt(terms.Count - 1);
            }
        }

        // Of equals the joined form, so that all ways to write a name have one.
        bool IsBetter(int count, int end) => longest is null || end > longest.Value.End || (end == longest.Value.End && count < longest.Value.Terms.Count);
    }
}
