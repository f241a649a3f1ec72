using MetastaticBC.Answers.Training;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class LogisticTrainerTests
{
    private const int Digits = 9;
    private const double Free = 1e-12;

    private static readonly double[][] Four = [[1], [1], [1], [1]];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Train_OfOneFreeWeight_IsTheLogarithmOfTheOdds(int yes) =>
        Assert.Equal(Math.Log(yes / (4.0 - yes)), Assert.Single(new LogisticTrainer([Free]).Train(Four, Labels(yes, 4))), Digits);

    /// <summary>Three of four: penalty * w = 3 - 4 / (1 + e^-w), which is 1/3 where w = ln 2.</summary>
    [Fact]
    public void Train_WithAPenalty_FindsTheOptimum()
    {
        var trainer = new LogisticTrainer([1 / (3 * Math.Log(2))]);

        Assert.Equal(Math.Log(2), Assert.Single(trainer.Train(Four, Labels(3, 4))), Digits);
        Assert.Equal(-Math.Log(2), Assert.Single(trainer.Train(Four, Labels(1, 4))), Digits);
    }

    /// <summary>One of four without the second feature, three of four with it.</summary>
    [Fact]
    public void Train_OfTwoFeatures_PartsThem()
    {
        double[][] rows = [[1, 0], [1, 0], [1, 0], [1, 0], [1, 1], [1, 1], [1, 1], [1, 1]];

        var weights = new LogisticTrainer([Free, Free]).Train(rows, [.. Labels(1, 4), .. Labels(3, 4)]);

        Assert.Equal([-Math.Log(3), 2 * Math.Log(3)], weights, (one, other) => Math.Abs(one - other) < 1e-8);
    }

    [Fact]
    public void Train_PenalisesEachFeatureByItsOwn()
    {
        double[][] rows = [[1, 1], [1, 1], [-1, -1], [-1, -1]];

        var weights = new LogisticTrainer([1, 3]).Train(rows, [true, true, false, false]);

        Assert.True(weights[1] > 0);
        Assert.Equal(3 * weights[1], weights[0], Digits);
    }

    [Fact]
    public void Train_WhatCanBeParted_StaysFinite()
    {
        var weight = Assert.Single(new LogisticTrainer([0.1]).Train([[1.0], [-1.0]], [true, false]));

        Assert.InRange(weight, 1, 10);
        Assert.Equal(0.1 * weight, 2 / (1 + Math.Exp(weight)), Digits);
    }

    [Fact]
    public void Train_GivesNoWeightToWhatNoRowHolds() => Assert.Equal(0, new LogisticTrainer([1, 1]).Train([[1.0, 0.0]], [true])[1]);

    [Fact]
    public void Train_TheSameRows_GivesTheSameWeights()
    {
        double[][] rows = [[0.1, 0.7, 1], [0.9, 0.3, 1], [0.4, 0.4, 1], [0.2, 0.8, 1]];
        bool[] labels = [true, false, true, false];

        Assert.Equal(new LogisticTrainer([1, 1, Free]).Train(rows, labels), new LogisticTrainer([1, 1, Free]).Train(rows, labels));
    }

    [Fact]
    public void Train_OnNothing_KnowsNothing() => Assert.Equal([0, 0], new LogisticTrainer([1, 1]).Train([], []));

    private static bool[] Labels(int yes, int all) => [.. Enumerable.Range(0, all).Select(index => index < yes)];
}
