using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Indexing;

/// <summary>In how many passages each term stands.</summary>
public sealed class TermStatistics
{
    private readonly PostingStore _postings;
    private readonly int _passages;

    internal TermStatistics(int passages, PostingStore postings)
    {
        _passages = passages;
        _postings = postings;
    }

    /// <summary>Of the index.</summary>
    public int Passages => _passages;

    /// <summary>The number of passages that hold the term in any field; 0 for an unknown one.</summary>
    public int DocumentFrequency(string term) => _postings.Read(term).Passages;

    /// <summary>How much it tells that a passage holds a term (its inverse document frequency), given in how many passages it stands: above 0, highest for 0.</summary>
    public double InformationOf(int documentFrequency) => Bm25.InverseDocumentFrequency(_passages, documentFrequency);
}
