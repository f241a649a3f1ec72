using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Training;

/// <summary>Trains the safety model. The same messages and signposts always give the same model, byte by byte.</summary>
public sealed class SafetyTraining(Signposts signposts)
{
    /// <summary>How dear a mistake is beside large weights; found by validation over voices.</summary>
    private const double Cost = 0.5;

    private readonly SignpostReader _reader = new(signposts);

    public LinearModel Train(IReadOnlyList<LabelledMessage> messages) => Train(messages, Features(messages));

    internal IReadOnlyList<FeatureList> Features(IEnumerable<LabelledMessage> messages) => [.. messages.Select(message => _reader.Read(message.Text, TextAnalyzer.Words.Analyze(message.Text)).Features)];

    /// <param name="features">Of the messages, in their order.</param>
    internal static LinearModel Train(IReadOnlyList<LabelledMessage> messages, IReadOnlyList<FeatureList> features)
    {
        var rarities = FeatureRarity.Of(features);
        var rows = features.Select(list => list.Weigh(rarities)).ToList();
        return new LinearModel(rarities, SafetyHeads.All.AsParallel().AsOrdered().Select(head => TrainHead(head, messages, rows)));
    }

    private static LinearHead TrainHead(string head, IReadOnlyList<LabelledMessage> messages, List<SparseRow> rows)
    {
        var examples = Enumerable.Range(0, rows.Count).Where(index => SafetyHeads.LabelOf(messages[index], head) is not null).ToList();
        var labels = examples.Select(index => SafetyHeads.LabelOf(messages[index], head) == true).ToList();
        var yes = Math.Max(1, labels.Count(label => label));
        var no = Math.Max(1, labels.Count - yes);
        var costs = labels.Select(label => Cost * labels.Count / (2.0 * (label ? yes : no))).ToList();
        var ofHead = examples.Select(index => rows[index]).ToList();
        var (weights, bias) = MarginTrainer.Train(ofHead, labels, costs, FeatureContrast.Of(ofHead, labels));
        return LinearHead.Of(head, bias, weights);
    }
}
