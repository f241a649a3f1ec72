namespace MetastaticBC.Search.Indexing;

/// <summary>The terms of an index with their postings, as bytes.</summary>
/// <param name="starts">Where in <paramref name="data"/> each term's block begins, by its number.</param>
internal sealed class PostingStore(TermDictionary terms, int[] starts, byte[] data)
{
    public TermDictionary Terms => terms;

    public long SizeInBytes => terms.SizeInBytes + (4L * starts.Length) + data.Length;

    /// <summary>A reader of nothing where the index does not hold the term.</summary>
    public PostingReader Read(string term) => terms.Find(term) is >= 0 and var number ? Read(number) : default;

    public PostingReader Read(int number) => new(data, starts[number]);
}
