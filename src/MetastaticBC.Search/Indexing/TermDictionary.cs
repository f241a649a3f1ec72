using System.Text;

namespace MetastaticBC.Search.Indexing;

/// <summary>All terms of an index in the order of their UTF-8 bytes, which is that of their code points; a term's number is its place.</summary>
internal sealed class TermDictionary
{
    private const int OnStack = 256;

    private readonly byte[] _bytes;
    private readonly int[] _starts;

    /// <param name="terms">In order, each once.</param>
    public TermDictionary(IReadOnlyList<byte[]> terms)
    {
        _starts = new int[terms.Count + 1];
        for (var term = 0; term < terms.Count; term++)
            _starts[term + 1] = _starts[term] + terms[term].Length;
        _bytes = new byte[_starts[^1]];
        for (var term = 0; term < terms.Count; term++)
            terms[term].CopyTo(_bytes, _starts[term]);
    }

    public int Count => _starts.Length - 1;

    public long SizeInBytes => _bytes.Length + (4L * _starts.Length);

    /// <summary>The term's number; -1 where the index does not hold it.</summary>
    public int Find(string term)
    {
        Span<byte> small = stackalloc byte[OnStack];
        var bytes = term.Length * 3 <= OnStack ? small[..Encoding.UTF8.GetBytes(term, small)] : Encoding.UTF8.GetBytes(term);
        var place = LowerBound(bytes);
        return place < Count && Bytes(place).SequenceEqual(bytes) ? place : -1;
    }

    public string Term(int number) => Encoding.UTF8.GetString(Bytes(number));

    /// <summary>The numbers of the terms that begin so: from the first to before the second.</summary>
    public (int From, int To) WithPrefix(string prefix)
    {
        var bytes = Encoding.UTF8.GetBytes(prefix);
        var from = LowerBound(bytes);
        var to = from;
        while (to < Count && Bytes(to).StartsWith(bytes))
            to++;
        return (from, to);
    }

    private ReadOnlySpan<byte> Bytes(int number) => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The first term that is not before these bytes.</summary>
    private int LowerBound(ReadOnlySpan<byte> bytes)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Bytes(middle).SequenceCompareTo(bytes) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
