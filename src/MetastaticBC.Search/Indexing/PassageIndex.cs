using System.Collections.Frozen;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Indexing;

/// <summary>The frozen inverted index over passages. Any number of threads may read it.</summary>
public sealed class PassageIndex : IPassageIndex
{
    private readonly Passage[] _passages;
    private readonly FieldCounts[] _lengths;
    private readonly FrozenDictionary<string, Posting[]> _postings;
    private readonly Bm25 _bm25;

    internal PassageIndex(Passage[] passages, FieldCounts[] lengths, FrozenDictionary<string, Posting[]> postings, Bm25Options options)
    {
        _passages = passages;
        _lengths = lengths;
        _postings = postings;
        _bm25 = new Bm25(options, AverageLengths(lengths));
        Statistics = new TermStatistics(passages.Length, postings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Length, StringComparer.Ordinal));
    }

    public TermStatistics Statistics { get; }

    public IReadOnlyList<Hit> Search(SearchQuery query, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var scores = new double[_passages.Length];
        foreach (var group in query.Groups)
        {
            var frequencies = Frequencies(group);
            var idf = Bm25.InverseDocumentFrequency(_passages.Length, frequencies.Count);
            foreach (var (passage, frequency) in frequencies)
                scores[passage] += group.Weight * _bm25.Score(idf, frequency);
        }

        return [.. Enumerable.Range(0, scores.Length)
            .Where(ordinal => scores[ordinal] > 0)
            .OrderByDescending(ordinal => scores[ordinal])
            .ThenBy(ordinal => ordinal)
            .Take(top)
            .Select(ordinal => new Hit(_passages[ordinal], scores[ordinal]))];
    }

    public Explanation Explain(SearchQuery query, Passage passage)
    {
        if (passage.Ordinal >= _passages.Length || !ReferenceEquals(_passages[passage.Ordinal], passage))
            throw new ArgumentException("The passage is not of this index.", nameof(passage));
        var parts = query.Groups.Select(group => Explain(group, passage.Ordinal)).ToList();
        return new Explanation(passage.ToString(), parts.Sum(part => part.Value), parts);
    }

    private Explanation Explain(SynonymGroup group, int passage)
    {
        var name = string.Join(" | ", group.Wordings.Select(wording => string.Join(' ', wording.Terms)));
        var frequencies = Frequencies(group);
        var idf = Bm25.InverseDocumentFrequency(_passages.Length, frequencies.Count);
        return frequencies.TryGetValue(passage, out var frequency)
            ? new Explanation($"{name}: weight {Explanation.Number(group.Weight)}, idf {Explanation.Number(idf)}, frequency {Explanation.Number(frequency)}", group.Weight * _bm25.Score(idf, frequency), [])
            : new Explanation($"{name}: not in the passage, idf {Explanation.Number(idf)}", 0, []);
    }

    /// <summary>How often the group's idea stands in each passage that has it: the weighted sum over its wordings.</summary>
    private Dictionary<int, double> Frequencies(SynonymGroup group)
    {
        var sums = new Dictionary<int, double>();
        foreach (var wording in group.Wordings)
        {
            foreach (var (passage, frequency) in Frequencies(wording))
                sums[passage] = sums.GetValueOrDefault(passage) + (wording.Weight * frequency);
        }

        return sums;
    }

    /// <summary>A wording of several terms stands as often as the rarest of them.</summary>
    private Dictionary<int, double> Frequencies(Wording wording)
    {
        Dictionary<int, double>? rarest = null;
        foreach (var term in wording.Terms)
        {
            var known = rarest;
            rarest = Postings(term)
                .Where(posting => known?.ContainsKey(posting.Passage) ?? true)
                .ToDictionary(
                    posting => posting.Passage,
                    posting => Math.Min(_bm25.Frequency(posting.Counts, _lengths[posting.Passage]), known?[posting.Passage] ?? double.MaxValue));
        }

        return rarest ?? [];
    }

    private Posting[] Postings(string term) => _postings.TryGetValue(term, out var postings) ? postings : [];

    private static FieldAverages AverageLengths(FieldCounts[] lengths) => lengths.Length == 0
        ? default
        : new FieldAverages(
            lengths.Average(length => length.Title),
            lengths.Average(length => length.Heading),
            lengths.Average(length => length.Body),
            lengths.Average(length => length.Questions));
}
