using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Tests.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Calibration;

public sealed class ConfidenceModelTests
{
    private const int Digits = 12;

    private static readonly SmallRanking Small = new(
        "---\nquestions:\n  Kidneys: [what of okapi kidneys]\n---\n# Tablets\n\nLetrozole is white.\n\n## Kidneys\n\nOkapis drink.\n", "# More\n\nTapirs.\n\nGnus.\n\nMoas.\n\nEmus.\n");

    private static readonly ConfidenceModel Model = new(With((ConfidenceFeature.Always, Math.Log(3)), (ConfidenceFeature.Cover, 1)));

    [Theory]
    [InlineData(1, 0.9)]
    [InlineData(1.5, 0.85)]
    [InlineData(2, 0.8)]
    [InlineData(3, 0.76666666666666666)]
    [InlineData(25, 0.4)]
    [InlineData(30, 0.3)]
    [InlineData(45, 0.15)]
    [InlineData(50, 0.1)]
    public void ThresholdFor_IsOnAStraightLineBetweenTheMeasuredOnes(double risk, double expected) => Assert.Equal(expected, Model.ThresholdFor(risk), Digits);

    [Fact]
    public void ThresholdFor_KnowsAllRisksThatMayBeChosen()
    {
        Assert.Equal(AnswerOptions.LeastRisk, ConfidenceModel.MeasuredRisks[0]);
        Assert.Equal(AnswerOptions.MostRisk, ConfidenceModel.MeasuredRisks[^1]);
        Assert.Equal(ConfidenceModel.MeasuredRisks.Order(), ConfidenceModel.MeasuredRisks);
    }

    [Fact]
    public void Of_IsTheLogisticOfTheWeightedSum()
    {
        Assert.Equal(0.75, Model.Of(Features((ConfidenceFeature.Always, 1))), Digits);
        Assert.Equal(1 / (1 + (Math.Exp(-0.5) / 3)), Model.Of(Features((ConfidenceFeature.Always, 1), (ConfidenceFeature.Cover, 0.5))), Digits);
        Assert.Equal(0.5, Model.Of(Features((ConfidenceFeature.Brevity, 1))), Digits);
    }

    [Fact]
    public void Of_WhatWasFound_ReadsItsFeatures() =>
        Assert.Equal(1 / (1 + (Math.Exp(-1) / 3)), Model.Of(Small.Rank("okapi", (RankingFeature.Cover, 1))), Digits);

    [Fact]
    public void Of_Nothing_IsZero() => Assert.Equal(0, Model.Of(Small.Rank("numbat", (RankingFeature.Cover, 1))));

    [Theory]
    [InlineData("denosumab okapi", 0)]
    [InlineData("letrozole okapi", 0)]
    [InlineData("okapi", 0.75)]
    public void Of_APassageThatDoesNotSpeakOfWhatWasNamed_IsZero(string question, double least)
    {
        var found = Small.Rank(question, (RankingFeature.FacetInBody, -1), (RankingFeature.CoverBody, 0.1));

        Assert.Equal("Okapis drink.", found.Candidates[0].Passage.Text);
        Assert.InRange(Model.Of(found), least, least == 0 ? 0 : 1);
    }

    [Fact]
    public void Of_AListedQuestion_IsNoZeroWhateverIsNamed()
    {
        var listed = new RankedPassages(Small.Measure("denosumab"), IsListed: true, Small.Rank("okapi", (RankingFeature.Cover, 1)).Candidates);

        Assert.True(listed.MissesWhatWasNamed);
        Assert.InRange(Model.Of(listed), 0.75, 1);
        Assert.Equal(0, Model.Of(listed with { IsListed = false }));
    }

    private static NamedWeights With(params (ConfidenceFeature Feature, double Weight)[] weights) =>
        SmallRanking.Weights(weights).With(ConfidenceModel.MeasuredRisks.Zip([0.9, 0.8, 0.7, 0.6, 0.5, 0.3, 0.1], (risk, threshold) => KeyValuePair.Create(ConfidenceModel.NameOf(risk), threshold)));

    private static double[] Features(params (ConfidenceFeature Feature, double Value)[] values) =>
        [.. Enum.GetValues<ConfidenceFeature>().Select(feature => values.FirstOrDefault(entry => entry.Feature == feature).Value)];
}
