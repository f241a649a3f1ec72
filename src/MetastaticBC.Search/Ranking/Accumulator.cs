namespace MetastaticBC.Search.Ranking;

/// <summary>A sum for each passage, most of them 0, emptied at the cost of those that are not.</summary>
internal sealed class Accumulator(int passages)
{
    private readonly double[] _sums = new double[passages];
    private readonly int[] _touched = new int[passages];

    /// <summary>How many passages have a sum.</summary>
    public int Count { get; private set; }

    /// <summary>The passages that have a sum, in the order in which they got it.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, Count);

    public double this[int passage] => _sums[passage];

    /// <param name="value">0 is as nothing.</param>
    public void Add(int passage, double value)
    {
        if (value == 0)
            return;
        if (_sums[passage] == 0)
            _touched[Count++] = passage;
        _sums[passage] += value;
    }

    public void Clear()
    {
        foreach (var passage in Touched)
            _sums[passage] = 0;
        Count = 0;
    }
}
