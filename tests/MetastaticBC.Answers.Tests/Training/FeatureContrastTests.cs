using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class FeatureContrastTests
{
    private const double Floor = 0.25;
    private const int Digits = 12;

    [Fact]
    public void Of_AnEvenFeature_IsTheFloor()
    {
        var contrast = FeatureContrast.Of([Row(5), Row(5)], [true, false]);

        Assert.Equal(LinearModel.Buckets, contrast.Length);
        Assert.All(contrast, scale => Assert.Equal(Floor, scale));
    }

    /// <summary>Every bucket is counted once more in each class than it stands there.</summary>
    [Fact]
    public void Of_IsTheSizeOfTheLogOfTheTwoSharesWithTheFloor()
    {
        var contrast = FeatureContrast.Of([Row(5, 6), Row(5), Row(7)], [true, true, false]);
        var (allYes, allNo) = (LinearModel.Buckets + 3.0, LinearModel.Buckets + 1.0);

        Assert.Equal(Floor + Math.Log(3 / allYes * allNo), contrast[5], Digits);
        Assert.Equal(Floor + Math.Log(2 / allYes * allNo), contrast[6], Digits);
        Assert.Equal(Floor + Math.Log(2 / allNo * allYes), contrast[7], Digits);
        Assert.Equal(Floor + Math.Log(allYes / allNo), contrast[8], Digits);
    }

    [Fact]
    public void Of_IsTheSameWhereYesAndNoAreExchanged()
    {
        SparseRow[] rows = [Row(5, 6), Row(5), Row(7)];
        var (contrast, exchanged) = (FeatureContrast.Of(rows, [true, true, false]), FeatureContrast.Of(rows, [false, false, true]));

        Assert.All([5, 6, 7, 8], bucket => Assert.Equal(contrast[bucket], exchanged[bucket], Digits));
    }

    [Fact]
    public void Of_HeedsPresenceNotValue() =>
        Assert.Equal(FeatureContrast.Of([Row(5)], [true]), FeatureContrast.Of([new SparseRow([5], [0.001])], [true]));

    private static SparseRow Row(params int[] buckets) => new(buckets, [.. buckets.Select(_ => 1.0)]);
}
