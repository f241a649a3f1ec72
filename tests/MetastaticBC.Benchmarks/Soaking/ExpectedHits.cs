using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Soaking;

/// <summary>What a search found, without holding on to the passages.</summary>
internal sealed record ExpectedHits
{
    private readonly (int Passage, double Score)[] _hits;

    public ExpectedHits(IReadOnlyList<Hit> hits) => _hits = [.. hits.Select(hit => (hit.Passage.Ordinal, hit.Score))];

    /// <summary>Whether the same passages were found in the same order with scores that agree to the last bit.</summary>
    public bool Agrees(IReadOnlyList<Hit> hits)
    {
        if (hits.Count != _hits.Length)
            return false;
        for (var place = 0; place < _hits.Length; place++)
        {
            if (hits[place].Passage.Ordinal != _hits[place].Passage || BitConverter.DoubleToInt64Bits(hits[place].Score) != BitConverter.DoubleToInt64Bits(_hits[place].Score))
                return false;
        }

        return true;
    }
}
