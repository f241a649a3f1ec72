namespace MetastaticBC.Search.Ranking;

/// <summary>
/// How often an idea stands in each passage: as often as its strongest wording, and a share of the others. Their plain sum would count
/// one mention as often as it has wordings, of which a compound such as "HER2-positive" has three.
/// </summary>
internal sealed class IdeaFrequencies(int passages)
{
    private readonly Accumulator _all = new(passages);
    private readonly double[] _strongest = new double[passages];

    /// <summary>The passages that hold the idea.</summary>
    public ReadOnlySpan<int> Touched => _all.Touched;

    /// <summary>Takes in the frequencies of one more wording and leaves them empty.</summary>
    public void Take(Accumulator wording)
    {
        foreach (var passage in wording.Touched)
        {
            _all.Add(passage, wording[passage]);
            _strongest[passage] = Math.Max(_strongest[passage], wording[passage]);
        }

        wording.Clear();
    }

    /// <param name="others">The share of <see cref="Bm25Options.OtherWordings"/>.</param>
    public double Of(int passage, double others) => _strongest[passage] + (others * (_all[passage] - _strongest[passage]));

    public void Clear()
    {
        foreach (var passage in Touched)
            _strongest[passage] = 0;
        _all.Clear();
    }
}
