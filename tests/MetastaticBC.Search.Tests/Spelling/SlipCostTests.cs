using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class SlipCostTests
{
    [Fact]
    public void Edits_AreNeverMoreThanTheDistance() => FixedSeed.Holds(RandomWords.Lists, list => Assert.All(list.Others, other =>
    {
        var distance = OptimalStringAlignment.Distance(list.Word, other);
        var slip = SlipCost.Between(list.Word, other, edits: 2);

        Assert.True(distance > 2 || slip?.Edits <= distance);
        Assert.True(slip is null || slip.Value.Cost > 0 || list.Word == other);
    }), count: 500);

    [Theory]
    [InlineData("tamoxiphen", "tamoxifen", 1)]
    [InlineData("kemo", "chemo", 1)]
    [InlineData("diarea", "diarrhoea", 2)]
    [InlineData("brest", "breast", 1)]
    [InlineData("wieght", "weight", 1)]
    [InlineData("oncolojist", "oncologist", 1)]
    [InlineData("cancer", "cancer", 0)]
    public void Edits_CountASlipOfSeveralLettersOnce(string typed, string meant, int edits) =>
        Assert.Equal(edits, SlipCost.Between(typed, meant, edits: 2)?.Edits);

    [Theory]
    [InlineData("cancer", "answer")]
    [InlineData("pain", "treatment")]
    public void Between_WhatIsFarApart_IsNothing(string typed, string meant) => Assert.Null(SlipCost.Between(typed, meant, edits: 2));

    [Theory]
    [InlineData("brest", "breast", "brest", "rest")]
    [InlineData("hormoan", "hormone", "hormoan", "horizon")]
    [InlineData("swolen", "swollen", "swolen", "stolen")]
    [InlineData("nausia", "nausea", "nausia", "nasal")]
    [InlineData("temprature", "temperature", "temprature", "tempratuxe")]
    [InlineData("wieght", "weight", "wieght", "weighty")]
    [InlineData("bream", "dream", "bream", "break", false)]
    public void Between_ASlipOfTheEar_CostsLess(string typed, string near, string alsoTyped, string far, bool isNearer = true) =>
        Assert.Equal(isNearer, SlipCost.Between(typed, near, edits: 2)?.Cost < (SlipCost.Between(alsoTyped, far, edits: 2)?.Cost ?? int.MaxValue));
}
