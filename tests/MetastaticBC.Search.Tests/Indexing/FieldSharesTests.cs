using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class FieldSharesTests
{
    [Fact]
    public void Frequency_IsTheWeightedSumOverTheFields() => Assert.Equal(
        (1 * 3 * 0.5) + (2 * 1 * 0.25) + (4 * 2 * 1) + (8 * 5 * 2),
        new FieldShares(0.5, 0.25, 1, 2).Frequency(new FieldCounts(3, 1, 2, 5), new FieldWeights(1, 2, 4, 8)));
}
