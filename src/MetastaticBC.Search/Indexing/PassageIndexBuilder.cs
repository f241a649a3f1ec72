using System.Text;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Indexing;

/// <summary>Collects passages, then freezes them into an index. Used once, by one thread.</summary>
public sealed class PassageIndexBuilder(Bm25Options options)
{
    private readonly List<Passage> _passages = [];

    /// <param name="passage">Passages come in the order of their ordinals, from 0.</param>
    /// <exception cref="ArgumentException">The passage's ordinal is not the next.</exception>
    public void Add(Passage passage)
    {
        if (passage.Ordinal != _passages.Count)
            throw new ArgumentException($"Expected the passage with ordinal {_passages.Count}, got {passage.Ordinal}.", nameof(passage));
        _passages.Add(passage);
    }

    /// <param name="threads">How many work on it, at least 1; the index is the same for any number, to the byte.</param>
    public PassageIndex Build(int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var lengths = new FieldCounts[_passages.Count];
        var runs = Runs(lengths, threads);
        var terms = runs.SelectMany(run => run.Terms.Keys).Distinct(StringComparer.Ordinal)
            .Select(term => (Term: term, Bytes: Encoding.UTF8.GetBytes(term)))
            .OrderBy(term => term.Bytes, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)))
            .ToList();
        var data = new ByteBuffer();
        var starts = new int[terms.Count];
        for (var number = 0; number < terms.Count; number++)
        {
            starts[number] = data.Length;
            TermPostings.Join([.. runs.Select(run => run.Terms.GetValueOrDefault(terms[number].Term)).OfType<TermPostings>()], ref data);
        }

        return new PassageIndex([.. _passages], lengths, new PostingStore(new TermDictionary([.. terms.Select(term => term.Bytes)]), starts, data.Written.ToArray()), options);
    }

    private IndexRun[] Runs(FieldCounts[] lengths, int threads)
    {
        var size = (_passages.Count + threads - 1) / threads;
        var runs = new IndexRun[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, run =>
            runs[run] = new IndexRun(_passages.Skip(run * size).Take(size), lengths));
        return runs;
    }
}
