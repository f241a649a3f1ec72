using BenchmarkDotNet.Attributes;
using MetastaticBC.Benchmarks.Soaking;
using MetastaticBC.Benchmarks.Timing;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Loops;

/// <summary>Looking up and scoring terms in a made-up library; the queries are analysed before.</summary>
[MemoryDiagnoser]
public class SearchBenchmark
{
    private const int Seed = 20261121;
    private const int Documents = 1000;
    private const int Queries = 100;

    private PassageIndex? _index;
    private SearchQuery[] _queries = [];

    /// <value>Words in a query, before stop words are taken out.</value>
    [Params(1, 4, 12)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var library = new MadeUpPassages(Seed);
        _index = BuiltIndex.Build(library.Knowledge(Documents).Passages, new Bm25Options(), threads: 1);
        _queries = [.. Enumerable.Range(0, Queries).Select(_ => PlainQuery.Of(library.Phrase(Words)))];
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int TopTen()
    {
        var hits = 0;
        foreach (var query in _queries)
            hits += _index!.Search(query, SpeedOptions.Top).Count;
        return hits;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public long LookUp()
    {
        var frequencies = 0L;
        foreach (var query in _queries)
        {
            foreach (var group in query.Groups)
                frequencies += _index!.Statistics.DocumentFrequency(group.Wordings[0].Terms[0]);
        }

        return frequencies;
    }
}
