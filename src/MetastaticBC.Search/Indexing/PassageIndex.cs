using System.Collections.Frozen;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Indexing;

/// <summary>The frozen inverted index over passages. Any number of threads may read it.</summary>
public sealed class PassageIndex : IPassageIndex
{
    private readonly Passage[] _passages;
    private readonly FieldCounts[] _lengths;
    private readonly FrozenDictionary<string, Posting[]> _postings;
    private readonly IReadOnlyDictionary<string, Posting[]> _changed;
    private readonly Bm25Options _options;
    private readonly Bm25 _bm25;

    internal PassageIndex(Passage[] passages, FieldCounts[] lengths, FrozenDictionary<string, Posting[]> postings, Bm25Options options)
    {
        _passages = passages;
        _lengths = lengths;
        _postings = postings;
        _changed = FrozenDictionary<string, Posting[]>.Empty;
        _options = options;
        _bm25 = new Bm25(options, AverageLengths(lengths));
        Statistics = new TermStatistics(passages.Length, postings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Length, StringComparer.Ordinal));
    }

    /// <param name="changed">The postings that differ from those of <paramref name="index"/>.</param>
    private PassageIndex(PassageIndex index, FieldCounts[] lengths, IReadOnlyDictionary<string, Posting[]> changed)
    {
        _passages = index._passages;
        _lengths = lengths;
        _postings = index._postings;
        _changed = changed;
        _options = index._options;
        _bm25 = new Bm25(_options, AverageLengths(lengths));
        Statistics = index.Statistics;
    }

    /// <summary>Of the passages as they were added.</summary>
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

    /// <summary>
    /// An index that finds and scores as if one question were not listed: just what building anew without it would give, at the cost
    /// of its few terms. Its <see cref="Statistics"/> are still those of all questions.
    /// </summary>
    /// <param name="listing">All passages of this index that list the question.</param>
    public PassageIndex Without(AskedQuestion question, IReadOnlyCollection<Passage> listing)
    {
        var terms = listing.Count == 0 ? [] : PassageTerms.Of(question, listing.First().Document.Language).ToList();
        var ordinals = listing.Select(passage => passage.Ordinal).ToHashSet();
        var lengths = (FieldCounts[])_lengths.Clone();
        foreach (var ordinal in ordinals)
            lengths[ordinal] = lengths[ordinal] with { Questions = lengths[ordinal].Questions - terms.Count };
        var changed = terms.GroupBy(term => term, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => Postings(group.Key).Select(posting => ordinals.Contains(posting.Passage) ? posting.Less(group.Count()) : posting).Where(posting => posting.Counts != default).ToArray(),
            StringComparer.Ordinal);
        return new PassageIndex(this, lengths, changed);
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

    private Posting[] Postings(string term) => _changed.TryGetValue(term, out var postings) || _postings.TryGetValue(term, out postings) ? postings : [];

    private static FieldAverages AverageLengths(FieldCounts[] lengths) => lengths.Length == 0
        ? default
        : new FieldAverages(
            lengths.Average(length => length.Title),
            lengths.Average(length => length.Heading),
            lengths.Average(length => length.Body),
            lengths.Average(length => length.Questions));
}
