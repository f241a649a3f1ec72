namespace MetastaticBC.Search.Indexing;

/// <summary>How long the fields of each passage are, and what an occurrence there is worth. Passages of the same lengths share one entry.</summary>
internal sealed class FieldLengths
{
    private readonly int[] _kinds;
    private readonly FieldCounts[] _lengths;
    private readonly FieldShares[] _shares;

    public FieldLengths(FieldCounts[] lengths, Func<FieldCounts, FieldAverages, FieldShares> share)
    {
        var kinds = new Dictionary<FieldCounts, int>();
        _kinds = Array.ConvertAll(lengths, length => kinds.TryGetValue(length, out var kind) ? kind : kinds[length] = kinds.Count);
        _lengths = [.. kinds.OrderBy(kind => kind.Value).Select(kind => kind.Key)];
        var averages = lengths.Length == 0 ? default : new FieldAverages(
            lengths.Average(length => length.Title),
            lengths.Average(length => length.Heading),
            lengths.Average(length => length.Body),
            lengths.Average(length => length.Questions));
        _shares = Array.ConvertAll(_lengths, length => share(length, averages));
    }

    public long SizeInBytes => (4L * _kinds.Length) + (48L * _lengths.Length);

    public FieldCounts Of(int passage) => _lengths[_kinds[passage]];

    /// <summary>Passages of the same kind have fields of the same lengths.</summary>
    public int KindOf(int passage) => _kinds[passage];

    /// <summary>What a value made of the shares is for each kind.</summary>
    public double[] ForEachKind(Func<FieldShares, double> value) => Array.ConvertAll(_shares, share => value(share));

    public double Frequency(int passage, FieldCounts counts, in FieldWeights weights) => _shares[_kinds[passage]].Frequency(counts, weights);
}
