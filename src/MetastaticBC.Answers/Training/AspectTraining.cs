using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>Trains a model of aspects, one head against all others each. The same examples always give the same model, byte by byte.</summary>
public static class AspectTraining
{
    /// <summary>Features are folded into so many buckets: enough for some thousand short texts.</summary>
    public const int Buckets = 1 << 14;

    /// <summary>How dear a mistake is beside large weights; found by validation over voices.</summary>
    private const double Cost = 0.3;

    /// <summary>How far the rare examples of an aspect are raised towards the weight of all others: between not at all, 0, and wholly, 1.</summary>
    private const double Balance = 0.5;

    public static LinearModel Train(IReadOnlyList<AspectExample> examples) => Train(examples, [.. examples.Select(example => AspectFeatures.Of(example.Text))]);

    /// <param name="features">Of the examples, in their order.</param>
    internal static LinearModel Train(IReadOnlyList<AspectExample> examples, IReadOnlyList<FeatureList> features)
    {
        var rarities = FeatureRarity.Of(features, Buckets);
        var rows = features.Select(list => list.Weigh(rarities)).ToList();
        return new LinearModel(rarities, Enum.GetValues<Aspect>().AsParallel().AsOrdered().Select(aspect => TrainHead(aspect, examples, rows)));
    }

    private static LinearHead TrainHead(Aspect aspect, IReadOnlyList<AspectExample> examples, List<SparseRow> rows)
    {
        var labels = examples.Select(example => example.Aspects.Contains(aspect)).ToList();
        var share = Math.Max(1, labels.Count(label => label)) / (double)labels.Count;
        var costs = labels.Select(label => Cost * (label ? Math.Pow(0.5 / share, Balance) : Math.Pow(0.5 / (1 - share), Balance))).ToList();
        var (weights, bias) = MarginTrainer.Train(rows, labels, costs, FeatureContrast.Of(rows, labels, Buckets));
        return LinearHead.Of(aspect.ToString(), bias, weights);
    }
}
