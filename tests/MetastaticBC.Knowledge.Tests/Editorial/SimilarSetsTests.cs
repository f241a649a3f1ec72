using FsCheck;
using FsCheck.Fluent;
using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class SimilarSetsTests
{
    private static readonly Gen<HashSet<ulong>[]> Cases =
        Gen.Choose(0, 12).ListOf().Select(list => list.Select(number => WordHash.Of($"word {number}")).ToHashSet()).ArrayOf(8);

    [Fact]
    public void EnteredLike_AgreesWithComparingAll()
    {
        foreach (var threshold in (double[])[0.5, 0.6, 0.8, 1])
            FixedSeed.Holds(Cases, sets => Compare(sets, threshold), count: 300);
    }

    private static void Compare(HashSet<ulong>[] sets, double threshold)
    {
        var similar = new SimilarSets(sets, threshold);
        for (var set = 0; set < sets.Length; set++)
        {
            var expected = Enumerable.Range(0, set).Where(other => Jaccard(sets[other], sets[set]) >= threshold);
            Assert.Equal(expected, similar.EnteredLike(set));
            similar.Enter(set);
        }
    }

    private static double Jaccard(HashSet<ulong> left, HashSet<ulong> right) =>
        left.Count == 0 || right.Count == 0 ? 0 : (double)left.Intersect(right).Count() / left.Union(right).Count();
}
