using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Calibration;

/// <summary>The committed files against what the code reads from them.</summary>
public sealed class BuiltInWeightsTests
{
    [Fact]
    public void Ranking_NamesEveryFeatureAndNoOther() => Assert.Equal(Enum.GetNames<RankingFeature>(), Names(NamedWeights.BuiltInRanking));

    [Fact]
    public void Confidence_NamesEveryFeatureEveryRiskAndNoOther() =>
        Assert.Equal([.. Enum.GetNames<ConfidenceFeature>(), .. ConfidenceModel.MeasuredRisks.Select(ConfidenceModel.NameOf)], Names(NamedWeights.BuiltInConfidence));

    [Fact]
    public void Confidence_WantsLessForMoreRisk()
    {
        var thresholds = ConfidenceModel.MeasuredRisks.Select(risk => NamedWeights.BuiltInConfidence[ConfidenceModel.NameOf(risk)]).ToList();

        Assert.Equal(thresholds.OrderDescending().Distinct(), thresholds);
        Assert.All(thresholds, threshold => Assert.InRange(threshold, 0.01, 0.99));
    }

    private static IEnumerable<string> Names(NamedWeights weights) => weights.ToText([]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);
}
