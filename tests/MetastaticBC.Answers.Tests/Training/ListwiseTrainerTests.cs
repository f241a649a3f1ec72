using MetastaticBC.Answers.Training;
using RankedList = MetastaticBC.Answers.Training.ListwiseTrainer.RankedList;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class ListwiseTrainerTests
{
    private const int Digits = 9;

    private static readonly double Weight = Math.Log(3);

    private static readonly RankedList OneOfTwo = new([[1.0], [0.0]], [true, false]);

    private static readonly RankedList[] Several =
    [
        new([[1.0, 0.2], [0.5, 0.9], [0.1, 0.4]], [true, false, false]),
        new([[0.3, 0.3], [0.8, 0.1]], [false, true]),
        new([[0.9, 0.9], [0.2, 0.8], [0.6, 0.1]], [true, false, true]),
    ];

    /// <summary>penalty * w² / 2 - ln(e^w / (e^w + 1)) is least where penalty * w = 1 / (1 + e^w).</summary>
    [Fact]
    public void Train_OneOfTwo_FindsTheOptimum() => Assert.Equal(Weight, Assert.Single(new ListwiseTrainer(1, 0.25 / Weight).Train([OneOfTwo])), Digits);

    [Fact]
    public void Train_TheOtherOfTwo_MirrorsIt() =>
        Assert.Equal(-Weight, Assert.Single(new ListwiseTrainer(1, 0.25 / Weight).Train([OneOfTwo with { Right = [false, true] }])), Digits);

    /// <summary>With n right ones of value 1 beside a wrong one: penalty * w = 1 / (1 + n * e^w).</summary>
    [Fact]
    public void Train_TwoRightOnes_WantsOneOfThemFirst() =>
        Assert.Equal(Weight, Assert.Single(new ListwiseTrainer(1, 1 / (7 * Weight)).Train([new([[1.0], [1.0], [0.0]], [true, true, false])])), Digits);

    [Fact]
    public void Train_CountsListsByTheirMean()
    {
        var trainer = new ListwiseTrainer(1, 0.25 / Weight);

        Assert.Equal(Weight, trainer.Train([OneOfTwo, OneOfTwo, OneOfTwo])[0], Digits);
        Assert.Equal(0, trainer.Train([OneOfTwo, OneOfTwo with { Right = [false, true] }])[0], Digits);
    }

    [Fact]
    public void Train_GivesNoWeightToWhatTellsNothing()
    {
        var weights = new ListwiseTrainer(2, 0.25 / Weight).Train([new([[1.0, 0.5], [0.0, 0.5]], [true, false])]);

        Assert.Equal(Weight, weights[0], Digits);
        Assert.Equal(0, weights[1], Digits);
    }

    [Fact]
    public void Train_PutsRightOnesFirstWhereItCan()
    {
        var weights = new ListwiseTrainer(2, 0.001).Train(Several);

        Assert.All(Several, list =>
        {
            var best = Enumerable.Range(0, list.Candidates.Count).MaxBy(index => list.Candidates[index].Zip(weights, (value, weight) => value * weight).Sum());
            Assert.True(list.Right[best]);
        });
    }

    [Fact]
    public void Train_TheSameLists_GivesTheSameWeights() => Assert.Equal(new ListwiseTrainer(2, 0.01).Train(Several), new ListwiseTrainer(2, 0.01).Train(Several));

    [Fact]
    public void Train_OnNothing_KnowsNothing() => Assert.Equal([0, 0, 0], new ListwiseTrainer(3, 0.1).Train([]));
}
