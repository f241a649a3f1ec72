using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>Finds how often the wordings of an idea stand in each passage.</summary>
internal sealed class WordingReader(PostingStore postings, FieldLengths lengths)
{
    private readonly TermExpansion _expansion = new(postings.Terms);

    /// <summary>Leaves the frequencies of all wordings in <see cref="SearchScratch.Idea"/>.</summary>
    public void Read(SynonymGroup group, in FieldWeights weights, SearchScratch scratch)
    {
        for (var place = 0; place < group.Wordings.Count; place++)
        {
            Read(group.Wordings[place], weights, scratch.Wording);
            scratch.Idea.Take(scratch.Wording.Frequencies);
        }
    }

    /// <summary>Leaves the weighted frequencies in <see cref="WordingScratch.Frequencies"/>.</summary>
    public void Read(Wording wording, in FieldWeights weights, WordingScratch scratch)
    {
        var frequencies = scratch.Frequencies;
        if (wording.Match is WordingMatch.Prefix or WordingMatch.Fuzzy)
        {
            foreach (var term in _expansion.Terms(wording))
                Add(postings.Read(term), wording.Weight, weights, frequencies);
        }
        else if (wording.Terms is [var term])
        {
            Add(postings.Read(term), wording.Weight, weights, frequencies);
        }
        else
        {
            AddAll(wording, weights, scratch);
        }
    }

    private void Add(PostingReader reader, double weight, in FieldWeights weights, Accumulator frequencies)
    {
        while (reader.MoveNext())
            frequencies.Add(reader.Passage, weight * lengths.Frequency(reader.Passage, reader.Counts, weights));
    }

    private void AddAll(Wording wording, in FieldWeights weights, WordingScratch scratch)
    {
        var readers = scratch.Readers(wording.Terms.Count);
        for (var term = 0; term < readers.Length; term++)
            readers[term] = postings.Read(wording.Terms[term]);
        for (var passage = 0; MoveAll(readers, ref passage); passage++)
        {
            var frequency = wording.Match == WordingMatch.All ? Rarest(readers, weights) : lengths.Frequency(passage, CountTogether(wording, readers, scratch), weights);
            scratch.Frequencies.Add(passage, wording.Weight * frequency);
        }
    }

    /// <summary>Moves all readers to the next passage that holds all terms, at or behind the one given; false where there is none.</summary>
    private static bool MoveAll(Span<PostingReader> readers, ref int passage)
    {
        for (var agreed = 0; agreed < readers.Length;)
        {
            ref var reader = ref readers[agreed];
            if (reader.Passages == 0 || !reader.MoveTo(passage))
                return false;
            agreed = reader.Passage == passage ? agreed + 1 : 0;
            passage = reader.Passage;
        }

        return true;
    }

    private double Rarest(Span<PostingReader> readers, in FieldWeights weights)
    {
        var least = double.MaxValue;
        foreach (var reader in readers)
            least = Math.Min(least, lengths.Frequency(reader.Passage, reader.Counts, weights));
        return least;
    }

    private static FieldCounts CountTogether(Wording wording, Span<PostingReader> readers, WordingScratch scratch)
    {
        var positions = scratch.Positions(readers.Length);
        for (var term = 0; term < readers.Length; term++)
            readers[term].ReadPositions(positions[term]);
        return wording.Match == WordingMatch.Phrase ? Together.Phrases(positions) : Together.Neighbours(positions);
    }
}
