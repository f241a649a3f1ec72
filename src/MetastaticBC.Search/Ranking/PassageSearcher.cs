using System.Buffers;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>Scores passages term at a time: each group adds its BM25F to the sums, always in the order of the query.</summary>
internal sealed class PassageSearcher(PostingStore postings, FieldLengths lengths, int passages, Bm25Options options)
{
    /// <summary>More than any query requires.</summary>
    private const double Banned = -1e9;

    private readonly WordingReader _wordings = new(postings, lengths);

    /// <summary>For each kind of passage, tf / (k1 + tf) of a term that stands once, in the body alone, with the options' weights.</summary>
    private readonly double[] _plain = lengths.ForEachKind(share =>
        Bm25.Score(1, share.Frequency(PostingReader.Plain, options.Weights), options.K1));

    public Bm25Options Options => options;

    public WordingReader Wordings => _wordings;

    /// <param name="scratch">Comes and goes empty.</param>
    public Hit[] Search(SearchQuery query, int top, Passage[] all, SearchScratch scratch)
    {
        var weights = query.FieldWeights ?? options.Weights;
        for (var place = 0; place < query.Groups.Count; place++)
        {
            var group = query.Groups[place];
            if (query.FieldWeights is null && group.Wordings is [{ Terms: [var term], Weight: 1, Match: WordingMatch.All or WordingMatch.Phrase or WordingMatch.Near }])
                Score(postings.Read(term), group.Weight, scratch.Scores);
            else
                Score(group, weights, scratch);
        }

        var facets = query.Required.Count + query.Excluded.Count > 0 ? Facets(query, weights, scratch) : null;
        var hits = Best(top, query.Required.Count, facets, all, scratch.Scores);
        scratch.Scores.Clear();
        facets?.Clear();
        return hits;
    }

    /// <summary>The same as for a group of this one term, in one pass.</summary>
    private void Score(PostingReader reader, double weight, Accumulator scores)
    {
        var idf = Bm25.InverseDocumentFrequency(passages, reader.Passages);
        while (reader.MoveNext())
        {
            var passage = reader.Passage;
            scores.Add(passage, weight * (reader.IsPlain
                ? idf * _plain[lengths.KindOf(passage)]
                : Bm25.Score(idf, lengths.Frequency(passage, reader.Counts, options.Weights), options.K1)));
        }
    }

    private void Score(SynonymGroup group, in FieldWeights weights, SearchScratch scratch)
    {
        _wordings.Read(group, weights, scratch);
        var idf = Bm25.InverseDocumentFrequency(passages, scratch.Idea.Touched.Length);
        foreach (var passage in scratch.Idea.Touched)
            scratch.Scores.Add(passage, group.Weight * Bm25.Score(idf, scratch.Idea.Of(passage, options.OtherWordings), options.K1));
        scratch.Idea.Clear();
    }

    /// <summary>How many required ideas each passage holds; far below 0 where it holds an excluded one.</summary>
    private Accumulator Facets(SearchQuery query, in FieldWeights weights, SearchScratch scratch)
    {
        foreach (var group in query.Required.Concat(query.Excluded))
        {
            _wordings.Read(group, weights, scratch);
            foreach (var passage in scratch.Idea.Touched)
                scratch.Facets.Add(passage, query.Required.Contains(group) ? 1 : Banned);
            scratch.Idea.Clear();
        }

        return scratch.Facets;
    }

    private static Hit[] Best(int top, int required, Accumulator? facets, Passage[] all, Accumulator scores)
    {
        var size = Math.Min(top, scores.Count);
        var rented = ArrayPool<(double, int)>.Shared.Rent(size);
        try
        {
            var best = new TopHits(rented.AsSpan(0, size));
            foreach (var passage in scores.Touched)
            {
                if (facets is null || facets[passage] == required)
                    best.Offer(passage, scores[passage]);
            }

            best.Sort();
            var hits = new Hit[best.Count];
            for (var place = 0; place < hits.Length; place++)
                hits[place] = new Hit(all[rented[place].Item2], rented[place].Item1);
            return hits;
        }
        finally
        {
            ArrayPool<(double, int)>.Shared.Return(rented);
        }
    }
}
