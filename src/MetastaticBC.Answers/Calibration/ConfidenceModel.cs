using System.Globalization;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Calibration;

/// <summary>How likely the first passage answers: a logistic regression over named features.</summary>
internal sealed class ConfidenceModel(NamedWeights weights)
{
    /// <summary>In per cent, rising.</summary>
    public static readonly IReadOnlyList<int> MeasuredRisks = [1, 2, 5, 10, 20, 30, 50];

    private readonly double[] _weights = [.. Enum.GetNames<ConfidenceFeature>().Select(name => weights[name])];

    /// <summary>
    /// 0 to 1; 0 where nothing was found, or where it does not speak of what was asked for by name: another illness, another medicine or another
    /// part of the body is no answer, however much else agrees.
    /// </summary>
    public double Of(RankedPassages found) =>
        found.Candidates.Count == 0 || (found.MissesWhatWasNamed && !found.IsListed) ? 0 : Of(ConfidenceFeatures.Of(found));

    /// <summary>The least confidence at which to quote, so that of a hundred questions that no passage answers, or whose answer was not found, at most so many are quoted.</summary>
    /// <param name="risk">In per cent, from 1 to 50; between the measured ones the threshold is on a straight line.</param>
    public double ThresholdFor(double risk)
    {
        var upper = MeasuredRisks.First(measured => measured >= risk);
        var lower = MeasuredRisks.Last(measured => measured <= risk);
        var share = upper == lower ? 0 : (risk - lower) / (upper - lower);
        return Threshold(lower) + (share * (Threshold(upper) - Threshold(lower)));
    }

    /// <summary>The name of the threshold for a risk among the weights.</summary>
    public static string NameOf(int risk) => string.Create(CultureInfo.InvariantCulture, $"Risk.{risk}");

    private double Threshold(int risk) => weights[NameOf(risk)];

    /// <summary>Not less than the likeness, to the fourth power, to a heading or listed question that wants the same kind of answer: almost the same question has the same answer.</summary>
    internal double Of(IReadOnlyList<double> features)
    {
        var sum = 0.0;
        for (var feature = 0; feature < features.Count; feature++)
            sum += _weights[feature] * features[feature];
        var alike = features[(int)ConfidenceFeature.QuestionMatchInKind];
        return Math.Max(1 / (1 + Math.Exp(-sum)), alike * alike * alike * alike);
    }
}
