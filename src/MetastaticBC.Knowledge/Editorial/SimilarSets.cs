namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// Finds, among sets, those whose Jaccard similarity (shared elements by all elements) reaches a threshold. Exact up to
/// <see cref="MaximumBucket"/>, by prefix filtering: two similar sets must share one of the rarest elements of each (Chaudhuri,
/// Ganti and Kaushik, A primitive operator for similarity joins in data cleaning, ICDE 2006).
/// </summary>
internal sealed class SimilarSets
{
    /// <summary>Sets that are kept for one rare element. More share it only where texts are made from a form; then these speak for the others.</summary>
    public const int MaximumBucket = 100;

    private const int MaximumCounters = 1 << 22;
    private const int HashBits = 44;

    private readonly double _threshold;
    private readonly ulong[][] _sets;
    private readonly Dictionary<ulong, List<int>> _buckets = [];

    /// <param name="sets">Each of distinct hashes. An empty set is like no other.</param>
    /// <param name="threshold">Above 0, up to 1.</param>
    public SimilarSets(IReadOnlyList<IReadOnlyCollection<ulong>> sets, double threshold)
    {
        _threshold = threshold;
        var counters = new int[Math.Min(MaximumCounters, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, sets.Sum(set => (long)set.Count))))];
        foreach (var element in sets.SelectMany(set => set))
            counters[element % (ulong)counters.Length]++;
        _sets = [.. sets.Select(set => Ordered(set, counters))];
    }

    /// <summary>The sets entered so far that are like the set with this number, the earliest first.</summary>
    public IEnumerable<int> EnteredLike(int set) =>
        Prefix(set).SelectMany(element => _buckets.TryGetValue(element, out var bucket) ? bucket : []).Distinct().Order().Where(other => AreAlike(_sets[other], _sets[set]));

    public void Enter(int set)
    {
        foreach (var element in Prefix(set))
        {
            if (!_buckets.TryGetValue(element, out var bucket))
                _buckets[element] = bucket = [];
            if (bucket.Count < MaximumBucket)
                bucket.Add(set);
        }
    }

    /// <summary>Rarest first, for all sets in the same order: the upper bits of a key count how often its element stands anywhere.</summary>
    private static ulong[] Ordered(IReadOnlyCollection<ulong> set, int[] counters)
    {
        var keys = set.Select(element => ((ulong)Math.Min(counters[element % (ulong)counters.Length], 0xFFFFF) << HashBits) | (element >> (64 - HashBits))).ToArray();
        Array.Sort(keys);
        return keys;
    }

    private ArraySegment<ulong> Prefix(int set)
    {
        var keys = _sets[set];
        return new ArraySegment<ulong>(keys, 0, keys.Length == 0 ? 0 : keys.Length - (int)Math.Ceiling(_threshold * keys.Length) + 1);
    }

    private bool AreAlike(ulong[] left, ulong[] right)
    {
        if (Math.Min(left.Length, right.Length) < _threshold * Math.Max(left.Length, right.Length))
            return false;
        var shared = 0;
        for (int one = 0, other = 0; one < left.Length && other < right.Length;)
        {
            shared += left[one] == right[other] ? 1 : 0;
            var order = left[one].CompareTo(right[other]);
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return shared >= _threshold * (left.Length + right.Length - shared);
    }
}
