using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>How often the wording at hand stands in each passage; for one of several terms, their readers and the positions that they read.</summary>
internal sealed class WordingScratch(int passages)
{
    private PostingReader[] _readers = new PostingReader[4];
    private List<(PassageField Field, int Position)>[] _positions = [[], [], [], []];

    public Accumulator Frequencies { get; } = new(passages);

    public Span<PostingReader> Readers(int count)
    {
        if (_readers.Length < count)
            _readers = new PostingReader[count];
        return _readers.AsSpan(0, count);
    }

    /// <summary>As many empty lists.</summary>
    public ReadOnlySpan<List<(PassageField Field, int Position)>> Positions(int count)
    {
        if (_positions.Length < count)
            _positions = [.. Enumerable.Range(0, count).Select(_ => new List<(PassageField, int)>())];
        foreach (var list in _positions)
            list.Clear();
        return _positions.AsSpan(0, count);
    }
}
