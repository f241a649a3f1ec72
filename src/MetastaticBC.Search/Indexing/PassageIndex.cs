using System.Collections.Concurrent;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Indexing;

/// <summary>The frozen inverted index over passages. Any number of threads may read it.</summary>
public sealed class PassageIndex : IPassageIndex
{
    private readonly Passage[] _passages;
    private readonly FieldLengths _lengths;
    private readonly PostingStore _postings;
    private readonly PassageSearcher _searcher;
    private readonly ConcurrentBag<SearchScratch> _scratches = [];

    internal PassageIndex(Passage[] passages, FieldCounts[] lengths, PostingStore postings, Bm25Options options)
    {
        _passages = passages;
        _lengths = new FieldLengths(lengths, (length, averages) => Bm25.Shares(length, averages, options));
        _postings = postings;
        _searcher = new PassageSearcher(postings, _lengths, passages.Length, options);
        Statistics = new TermStatistics(passages.Length, postings);
    }

    public TermStatistics Statistics { get; }

    /// <summary>What the index itself takes in memory: terms, postings, positions and lengths, without the passages.</summary>
    public long SizeInBytes => _postings.SizeInBytes + _lengths.SizeInBytes;

    public IReadOnlyList<Hit> Search(SearchQuery query, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var scratch = _scratches.TryTake(out var kept) ? kept : new SearchScratch(_passages.Length);
        try
        {
            return _searcher.Search(query, top, _passages, scratch);
        }
        finally
        {
            _scratches.Add(scratch);
        }
    }

    public Explanation Explain(SearchQuery query, Passage passage)
    {
        if (passage.Ordinal >= _passages.Length || !ReferenceEquals(_passages[passage.Ordinal], passage))
            throw new ArgumentException("The passage is not of this index.", nameof(passage));
        return new ScoreExplainer(_postings, _lengths, _passages.Length, _searcher).Explain(query, passage);
    }
}
