using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class MarginTrainerTests
{
    private const int Digits = 9;

    /// <summary>Yes lies on one side of the line x + y = 1.5, no on the other.</summary>
    private static readonly SparseRow[] Rows = [Row(2, 1), Row(1, 2), Row(3, 0.5), Row(1, 1.2), Row(0.5, 0.5), Row(1, 0), Row(0, 1), Row(0.1, 0.2)];

    private static readonly bool[] Labels = [true, true, true, true, false, false, false, false];

    [Fact]
    public void Train_PartsWhatCanBeParted()
    {
        var trained = MarginTrainer.Train(Rows, Labels, Costs(10), [1, 1]);

        Assert.Equal(Labels, Rows.Select(row => Score(trained, row) > 0));
    }

    [Fact]
    public void Train_GivesTheSameWeightsForTheSameRows()
    {
        var (weights, bias) = MarginTrainer.Train(Rows, Labels, Costs(0.5), [1, 2]);
        var again = MarginTrainer.Train(Rows, Labels, Costs(0.5), [1, 2]);

        Assert.Equal(weights, again.Weights);
        Assert.Equal(bias, again.Bias);
    }

    /// <summary>(w² + b²) / 2 + cost * (1 - wx - b)² is least where w = ax and b = a, a = 1 / (x² + 1 + 1 / (2 * cost)).</summary>
    [Theory]
    [InlineData(1, 0.5, 1 / 3.0)]
    [InlineData(2, 0.5, 1 / 6.0)]
    [InlineData(1, 0.25, 1 / 4.0)]
    public void Train_OnOneRow_FindsTheOptimum(double value, double cost, double expected)
    {
        var row = new SparseRow([0], [value]);
        var (yesWeights, yesBias) = MarginTrainer.Train([row], [true], [cost], [1]);
        var (noWeights, noBias) = MarginTrainer.Train([row], [false], [cost], [1]);

        Assert.Equal(expected, yesBias, Digits);
        Assert.Equal(expected * value, yesWeights.Single(), Digits);
        Assert.Equal(-yesBias, noBias);
        Assert.Equal(-yesWeights.Single(), noWeights.Single());
    }

    [Theory]
    [InlineData(5, 0.1, true)]
    [InlineData(0.1, 5, false)]
    public void Train_LeansToTheDearerMistake(double yes, double no, bool expected)
    {
        var row = Row(1, 0);

        Assert.Equal(expected, Score(MarginTrainer.Train([row, row], [true, false], [yes, no], [1, 1]), row) > 0);
    }

    [Fact]
    public void Train_LetsTheWeightOfALargeScaleGrow()
    {
        var (weights, _) = MarginTrainer.Train([Row(1, 1), Row(0, 0)], [true, false], Costs(1)[..2], [1, 3]);

        Assert.Equal(9 * weights[0], weights[1], Digits);
        Assert.True(weights[0] > 0);
    }

    [Fact]
    public void Train_ByAScale_IsTrainingOnScaledValues()
    {
        var (weights, bias) = MarginTrainer.Train(Rows, Labels, Costs(1), [2, 0.5]);
        var scaled = MarginTrainer.Train([.. Rows.Select(row => Row(2 * row.Values[0], 0.5 * row.Values[1]))], Labels, Costs(1), [1, 1]);

        Assert.Equal(scaled.Bias, bias, Digits);
        Assert.Equal(2 * scaled.Weights[0], weights[0], Digits);
        Assert.Equal(0.5 * scaled.Weights[1], weights[1], Digits);
    }

    [Fact]
    public void Train_GivesABucketOfNoRowNoWeight() => Assert.Equal(0, MarginTrainer.Train(Rows, Labels, Costs(1), [1, 1, 1]).Weights[2]);

    [Fact]
    public void Train_OnNothing_KnowsNothing()
    {
        var (weights, bias) = MarginTrainer.Train([], [], [], [1, 1]);

        Assert.Equal([0, 0], weights);
        Assert.Equal(0, bias);
    }

    private static double[] Costs(double cost) => [.. Rows.Select(_ => cost)];

    private static SparseRow Row(double x, double y) => new([0, 1], [x, y]);

    private static double Score((double[] Weights, double Bias) trained, SparseRow row) =>
        trained.Bias + row.Buckets.Zip(row.Values, (bucket, value) => trained.Weights[bucket] * value).Sum();
}
