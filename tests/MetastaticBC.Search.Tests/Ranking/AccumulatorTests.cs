using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class AccumulatorTests
{
    [Fact]
    public void Add_SumsAndRemembersWhom()
    {
        var sums = new Accumulator(4);
        sums.Add(2, 1.5);
        sums.Add(0, 0);
        sums.Add(3, 1);
        sums.Add(2, 0.5);

        Assert.Equal([2, 3], sums.Touched.ToArray());
        Assert.Equal((0, 2, 1), (sums[0], sums[2], sums[3]));

        sums.Clear();

        Assert.Equal((0, 0), (sums.Count, sums[2]));
    }
}
