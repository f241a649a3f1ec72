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
            var to = set.To.Select(wording => Terms(analyzer, wording)).Where(terms => terms.Count > 0).ToList();
            foreach (var from in set.From.Select(wording => Terms(analyzer, wording)).Where(terms => terms.Count > 0))
            {
                var key = string.Join(' ', from);
                if (!_others.TryGetValue(key, out var others))
                    _others[key] = others = [];
                others.AddRange(to);
                _longest = Math.Max(_longest, from.Count);
            }
        }
    }

    /// <summary>How many tokens the longest known wording has that begins here; 0 where none does.</summary>
    public int LongestAt(IReadOnlyList<Token> tokens, int start)
    {
        for (var length = Math.Min(_longest, tokens.Count - start); length > 0; length--)
        {
            if (_others.ContainsKey(string.Join(' ', tokens.Skip(start).Take(length).Select(token => token.Term))))
                return length;
        }

        return 0;
    }

    /// <summary>The wording and all others that its sets lead to, each once.</summary>
    public SynonymGroup Group(IReadOnlyList<string> terms)
    {
        var own = new Wording(terms);
        var others = _others.GetValueOrDefault(string.Join(' ', terms)) ?? [];
        return new SynonymGroup(
        [
            own,
            .. others.DistinctBy(other => string.Join(' ', other))
                .Where(other => !other.SequenceEqual(terms))
                .Select(other => new Wording(other, SynonymWeight)),
        ]);
    }

    private static List<string> Terms(TextAnalyzer analyzer, string wording) => [.. analyzer.Analyze(wording).Select(token => token.Term)];
}
