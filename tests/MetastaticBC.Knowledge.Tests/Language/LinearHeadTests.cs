using FsCheck.Fluent;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class LinearHeadTests
{
    private static readonly LinearHead Head = new("x", Step: 0.5, Bias: -1, [2, -4, 0, 127]);

    [Fact]
    public void Score_AddsTheWeightsOfTheBucketsToTheBias() =>
        Assert.Equal(-1 + (0.5 * ((2 * 1.5) + (-4 * 0.25) + (127 * 2))), Head.Score(new SparseRow([0, 1, 3], [1.5, 0.25, 2])));

    [Fact]
    public void Score_NoFeatures_IsTheBias() => Assert.Equal(-1, Head.Score(new SparseRow([], [])));

    [Fact]
    public void Of_KeepsNameBiasAndTheLargestWeight()
    {
        var head = LinearHead.Of("urgent", bias: 0.25, [0.5, -1.27, 0]);

        Assert.Equal(("urgent", 0.25), (head.Name, head.Bias));
        Assert.Equal([50, -127, 0], head.Weights);
        Assert.Equal(0.01, head.Step, precision: 12);
    }

    [Fact]
    public void Of_NoWeightAtAll_ScoresTheBias() =>
        Assert.Equal(0.75, LinearHead.Of("x", bias: 0.75, [0, 0]).Score(new SparseRow([0, 1], [3, 4])));

    [Fact]
    public void Of_LosesAtMostHalfAStepOfAWeight() =>
        FixedSeed.Holds(Gen.Choose(-1_000_000, 1_000_000).Select(number => number / 7919.0).NonEmptyListOf(), weights =>
        {
            var head = LinearHead.Of("x", bias: 0, weights);

            Assert.All(weights, (weight, bucket) => Assert.InRange(Math.Abs(weight - (head.Step * head.Weights[bucket])), 0, (head.Step / 2) + 1e-9));
        });
}
