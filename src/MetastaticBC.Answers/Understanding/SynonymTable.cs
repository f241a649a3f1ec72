using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>The lexicon in the analyzer's terms, ready to look up wordings of one or more terms.</summary>
internal sealed class SynonymTable
{
    /// <summary>What another wording counts beside the person's own; .8 served best in trials of such lexicons.</summary>
    private const double SynonymWeight = 0.8;

    private readonly Dictionary<string, List<IReadOnlyList<string>>> _others = new(StringComparer.Ordinal);
    private readonly int _longest = 1;

    public SynonymTable(Lexicon lexicon, TextAnalyzer analyzer)
    {
        foreach (var set in lexicon.Sets)
        {
            var to = set.To.SelectMany(wording => TokenPaths.Of(analyzer.Analyze(wording))).ToList();
            foreach (var from in set.From.SelectMany(wording => TokenPaths.Of(analyzer.Analyze(wording))))
            {
                var key = string.Join(' ', from);
                if (!_others.TryGetValue(key, out var others))
                    _others[key] = others = [];
                others.AddRange(to);
                _longest = Math.Max(_longest, from.Count);
            }
        }
    }

    /// <summary>The known wording that begins at a token and reaches furthest, and the position behind it; null where none begins there.</summary>
    public (IReadOnlyList<string> Terms, int End)? LongestAt(IReadOnlyList<Token> tokens, int start)
    {
        (IReadOnlyList<string> Terms, int End)? longest = null;
        Follow([], start);
        return longest;

        void Follow(List<string> terms, int index)
        {
            for (var other = index; other < tokens.Count && tokens[other].Position == tokens[index].Position; other++)
            {
                terms.Add(tokens[other].Term);
                if (IsBetter(terms.Count, tokens[other].End) && _others.ContainsKey(string.Join(' ', terms)))
                    longest = ([.. terms], tokens[other].End);
                if (terms.Count < _longest)
                    Follow(terms, TokenPaths.Behind(tokens, other, tokens[other].End));
                terms.RemoveAt(terms.Count - 1);
            }
        }

        // Of equals the joined form, so that all ways to write a name have one.
        bool IsBetter(int count, int end) => longest is null || end > longest.Value.End || (end == longest.Value.End && count < longest.Value.Terms.Count);
    }

    /// <summary>The wording and all others that its sets lead to, each once.</summary>
    /// <param name="alike">Other forms of the person's own words, such as a compound's parts.</param>
    public SynonymGroup Group(IReadOnlyList<string> terms, params IEnumerable<IReadOnlyList<string>> alike)
    {
        var others = alike.Concat(_others.GetValueOrDefault(string.Join(' ', terms)) ?? []);
        return new SynonymGroup(
        [
            new Wording(terms),
            .. others.DistinctBy(other => string.Join(' ', other))
                .Where(other => other.Count > 0 && !other.SequenceEqual(terms))
                .Select(other => new Wording(other, SynonymWeight)),
        ]);
    }
}
