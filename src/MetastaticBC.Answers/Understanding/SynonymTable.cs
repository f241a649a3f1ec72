using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>The lexicon in the analyzer's terms, ready to look up wordings of one or more terms.</summary>
internal sealed class SynonymTable
{
    /// <summary>What another wording counts beside the person's own; .8 served best in trials of such lexicons.</summary>
    private const double SynonymWeight = 0.8;

    private readonly WordingLookup<IReadOnlyList<Wording>> _others;

    public SynonymTable(Lexicon lexicon, TextAnalyzer analyzer)
    {
        _others = new WordingLookup<IReadOnlyList<Wording>>(analyzer);
        var analysed = new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>(StringComparer.Ordinal);
        foreach (var set in lexicon.Sets)
        {
            var to = set.To.SelectMany(wording => Terms(wording.Text).Select(terms => new Wording(terms, SynonymWeight * wording.Weight))).ToList();
            foreach (var from in set.From.SelectMany(Terms))
                _others.Add(from, to);
        }

        IReadOnlyList<IReadOnlyList<string>> Terms(string wording) =>
            analysed.TryGetValue(wording, out var terms) ? terms : analysed[wording] = [.. TokenPaths.Of(analyzer.Analyze(wording))];
    }

    /// <summary>The known wording that begins at a token and reaches furthest, and the position behind it; null where none begins there.</summary>
    /// <param name="last">It must not reach beyond this position.</param>
    public (IReadOnlyList<string> Terms, int End)? LongestAt(IReadOnlyList<Token> tokens, int start, int last = int.MaxValue) => _others.LongestAt(tokens, start, last);

    /// <summary>The wording and all others that its sets lead to, each once, at the most that any of them gives it.</summary>
    /// <param name="alike">Other forms of the person's own words, such as a compound's parts.</param>
    public SynonymGroup Group(IReadOnlyList<string> terms, params IEnumerable<IReadOnlyList<string>> alike)
    {
        var others = alike.Select(other => new Wording(other, SynonymWeight)).Concat(_others.ValuesOf(terms).SelectMany(set => set));
        return new SynonymGroup(
        [
            new Wording(terms),
            .. others.GroupBy(other => string.Join(' ', other.Terms), StringComparer.Ordinal)
                .Select(same => same.MaxBy(other => other.Weight)!)
                .Where(other => other.Terms.Count > 0 && !other.Terms.SequenceEqual(terms)),
        ]);
    }
}
