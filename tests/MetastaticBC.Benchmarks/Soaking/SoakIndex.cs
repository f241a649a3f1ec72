using MetastaticBC.Benchmarks.Timing;
using MetastaticBC.Search;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Soaking;

/// <summary>
/// An index of the soak with queries and what must be found. The reference is a second index over the same passages, built and asked
/// by one thread, of which no other thread knows.
/// </summary>
internal sealed class SoakIndex
{
    private const int Queries = 200;
    private const int FewestDocuments = 5;
    private const int MostDocuments = 150;
    private const int BuildThreads = 2;

    public SoakIndex(int seed)
    {
        var random = new Random(seed);
        var words = new MadeUpPassages(seed);
        var passages = words.Knowledge(random.Next(FewestDocuments, MostDocuments + 1)).Passages;
        var reference = BuiltIndex.Build(passages, new Bm25Options(), threads: 1);
        Index = BuiltIndex.Build(passages, new Bm25Options(), BuildThreads);
        Cases = [.. Enumerable.Range(0, Queries).Select(_ => SoakQuery.Draw(words, random)).Select(query => (query, new ExpectedHits(reference.Search(query.Query, query.Top))))];
    }

    public IPassageIndex Index { get; }

    public IReadOnlyList<(SoakQuery Query, ExpectedHits Expected)> Cases { get; }
}
