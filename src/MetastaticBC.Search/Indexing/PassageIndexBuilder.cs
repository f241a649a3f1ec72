using System.Collections.Frozen;
using System.Runtime.InteropServices;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Indexing;

/// <summary>Collects passages, then freezes them into an index. Used once, by one thread.</summary>
public sealed class PassageIndexBuilder(Bm25Options options)
{
    private readonly List<Passage> _passages = [];
    private readonly List<FieldCounts> _lengths = [];
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);

    /// <param name="passage">Passages come in the order of their ordinals, from 0.</param>
    /// <exception cref="ArgumentException">The passage's ordinal is not the next.</exception>
    public void Add(Passage passage)
    {
        if (passage.Ordinal != _passages.Count)
            throw new ArgumentException($"Expected the passage with ordinal {_passages.Count}, got {passage.Ordinal}.", nameof(passage));
        var counts = new Dictionary<string, FieldCounts>(StringComparer.Ordinal);
        var lengths = default(FieldCounts);
        foreach (var (field, term) in PassageTerms.Of(passage))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _);
            count = count.Add(field);
            lengths = lengths.Add(field);
        }

        foreach (var (term, count) in counts)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
            (postings ??= []).Add(new Posting(passage.Ordinal, count));
        }

        _passages.Add(passage);
        _lengths.Add(lengths);
    }

    public PassageIndex Build() => new(
        [.. _passages],
        [.. _lengths],
        _postings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal),
        options);
}
