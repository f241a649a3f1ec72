namespace MetastaticBC.Knowledge.Language;

/// <summary>The features of one message as a <see cref="LinearModel"/> takes them: a value for each of some buckets, none twice.</summary>
public sealed record SparseRow(int[] Buckets, double[] Values);
