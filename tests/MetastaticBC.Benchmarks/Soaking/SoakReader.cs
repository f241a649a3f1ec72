namespace MetastaticBC.Benchmarks.Soaking;

/// <summary>One thread that asks whichever index is the current one, at random from its seed, until it is told to stop or something is wrong.</summary>
/// <param name="current">The index that is to be asked now.</param>
internal sealed class SoakReader(int seed, Func<SoakIndex> current, CancellationToken stop)
{
    public long Asked { get; private set; }

    public long Found { get; private set; }

    /// <summary>What went wrong first; null while nothing did.</summary>
    public string? Fault { get; private set; }

    public void Run()
    {
        var random = new Random(seed);
        try
        {
            while (!stop.IsCancellationRequested && Fault is null)
                Ask(current(), random);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Fault = fault.ToString();
        }
    }

    private void Ask(SoakIndex index, Random random)
    {
        var number = random.Next(index.Cases.Count);
        var (query, expected) = index.Cases[number];
        var hits = index.Index.Search(query.Query, query.Top);
        Asked++;
        Found += hits.Count;
        if (!expected.Agrees(hits))
            Fault = $"query {number} for the first {query.Top}: {hits.Count} hits that are not those of the reference";
    }
}
