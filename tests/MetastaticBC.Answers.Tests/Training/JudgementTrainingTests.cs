using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Training;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class JudgementTrainingTests
{
    private static readonly JudgementTraining Training = new([TinySets.OfAnimals(), TinySets.OfBirds()]);

    [Fact]
    public void Weights_NameAllThatIsRead()
    {
        Assert.All(Enum.GetNames<RankingFeature>(), name => Assert.True(double.IsFinite(Training.Ranking[name])));
        Assert.All(Enum.GetNames<ConfidenceFeature>(), name => Assert.True(double.IsFinite(Training.Confidence[name])));
        Assert.All(ConfidenceModel.MeasuredRisks, risk => Assert.InRange(Training.Confidence[ConfidenceModel.NameOf(risk)], 0, 1));
    }

    [Fact]
    public void Train_TheSameSets_GivesTheSameWeights()
    {
        var again = new JudgementTraining([TinySets.OfAnimals(), TinySets.OfBirds()]);

        Assert.Equal(Training.Ranking.ToText([]), again.Ranking.ToText([]));
        Assert.Equal(Training.Confidence.ToText([]), again.Confidence.ToText([]));
        Assert.Equal(Training.HeldOut, again.HeldOut);
    }

    [Fact]
    public void Ranking_PutsTheAnswersFirst()
    {
        var covered = ((JudgedSet[])[TinySets.OfAnimals(), TinySets.OfBirds()]).SelectMany(set => set.Found(Training.Ranking)).Where(entry => entry.Kind == ExampleKind.Covered).ToList();

        Assert.Equal(4, covered.Count);
        Assert.All(covered, entry => Assert.True(entry.IsRight));
    }

    /// <summary>Every question with a hit, in the order of the sets: two answered ones and their masked forms each, and the near misses, but not the one that finds nothing.</summary>
    [Fact]
    public void Examples_AreOfAllThatWasFound()
    {
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], Training.Examples.Select(example => example.Set));
        Assert.Equal("Covered Masked Covered Masked Uncovered Covered Masked Covered Masked Uncovered", string.Join(' ', Training.Examples.Select(example => example.Kind)));
        Assert.DoesNotContain(Training.Examples, example => example.IsRight && example.Kind != ExampleKind.Covered);
        Assert.Equal(Training.Examples.Count, Training.HeldOut.Count);
    }

    [Fact]
    public void Confidence_IsHigherForRightPassages() => Assert.True(
        Mean(example => example.IsRight) > Mean(example => !example.IsRight));

    /// <summary>What a set says of itself must not touch how it is ranked when the confidence learns from it.</summary>
    [Fact]
    public void Examples_OfASet_AreRankedByTheOthersAlone()
    {
        var other = TinySets.Of(
            TinySets.Animals,
            TinySets.Answered("eat", "what do okapis eat", "Okapis doze"),
            TinySets.Answered("sleep", "when do okapis sleep", "Tapirs eat"),
            TinySets.NearMiss("swim", "where do okapis swim"),
            TinySets.NearMiss("far", "numbats"));
        var changed = new JudgementTraining([other, TinySets.OfBirds()]);

        Assert.Equal(Covered(Training, 0), Covered(changed, 0));
        Assert.NotEqual(Covered(Training, 1), Covered(changed, 1));
        Assert.NotEqual(Training.Ranking.ToText([]), changed.Ranking.ToText([]));
    }

    [Fact]
    public void HeldOut_WhatDoesNotSpeakOfWhatWasNamed_IsZero()
    {
        var training = new JudgementTraining([TinySets.OfAnimals(), TinySets.Of(TinySets.Birds, TinySets.Answered("a", "do kiwis sleep", "Kiwis sleep"), TinySets.NearMiss("b", "denosumab for moas"))]);

        Assert.Equal(training.Examples.Select(example => example.MayBeQuoted), training.HeldOut.Select(confidence => confidence > 0));
        Assert.False(training.Examples[^1].MayBeQuoted);
        Assert.Single(training.Examples, example => !example.MayBeQuoted);
    }

    /// <summary>Of the questions without a right first passage, none of them masked; two here.</summary>
    [Fact]
    public void Risks_AreTheHeldOutConfidencesOfWrongPassages()
    {
        var wrong = Training.HeldOut.Where((_, index) => Training.Examples[index] is { IsRight: false, Kind: not ExampleKind.Masked }).OrderDescending().ToList();

        Assert.All(ConfidenceModel.MeasuredRisks, risk => Assert.Equal(wrong[wrong.Count * risk / 100], Training.Confidence[ConfidenceModel.NameOf(risk)]));
        Assert.InRange(wrong.Count, 2, 4);
    }

    /// <summary>Nothing would say when to abstain.</summary>
    [Fact]
    public void Train_WithoutAQuestionThatGoesWrong_IsRefused() => Assert.Throws<FormatException>(() => new JudgementTraining(
        [TinySets.Of(TinySets.Animals, TinySets.Answered("a", "what do okapis eat", "Okapis eat")), TinySets.Of(TinySets.Birds, TinySets.Answered("a", "do kiwis sleep", "Kiwis sleep"))]));

    private static double Mean(Func<ConfidenceExample, bool> of)
    {
        var model = new ConfidenceModel(Training.Confidence);
        return Training.Examples.Where(of).Average(example => model.Of(example.Features));
    }

    private static List<double> Covered(JudgementTraining training, int set) =>
        [.. training.Examples.Where(example => example.Set == set && example.Kind is not ExampleKind.Masked).SelectMany(example => example.Features)];
}
