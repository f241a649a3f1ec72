using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>
/// Learns how to order passages and when to trust the first, from sets of documents with judged questions. What the confidence learns
/// from was ranked by weights that have not seen its set. The same sets always give the same weights.
/// </summary>
internal sealed class JudgementTraining
{
    private const double RankingPenalty = 0.002;
    private const double ConfidencePenalty = 1;
    private const double FreePenalty = 1e-6;
    private const int Percent = 100;

    private readonly IReadOnlyList<JudgedSet> _sets;
    private readonly IReadOnlyList<IReadOnlyList<ListwiseTrainer.RankedList>> _lists;

    /// <exception cref="FormatException">No first passage is wrong: nothing would say when to abstain.</exception>
    public JudgementTraining(IReadOnlyList<JudgedSet> sets)
    {
        _sets = sets;
        _lists = [.. sets.Select(set => set.Lists().ToList())];
        Ranking = RankingWithout(held: -1);
        Examples = [.. sets.SelectMany((set, held) => set.Found(RankingWithout(held))
            .Where(entry => entry.Found.Candidates.Count > 0)
            .Select(entry => new ConfidenceExample(held, ConfidenceFeatures.Of(entry.Found), entry.IsRight, !entry.Found.MissesWhatWasNamed, entry.Kind)))];
        var models = Enumerable.Range(0, sets.Count).Select(held => new ConfidenceModel(ConfidenceWithout(held))).ToList();
        HeldOut = [.. Examples.Select(example => example.MayBeQuoted ? models[example.Set].Of(example.Features) : 0)];
        Confidence = ConfidenceWithout(held: -1).With(Risks());
    }

    public NamedWeights Ranking { get; }

    /// <summary>In the order of the sets and their questions.</summary>
    public IReadOnlyList<ConfidenceExample> Examples { get; }

    public NamedWeights Confidence { get; }

    /// <summary>Each example's confidence from weights that have seen none of its set.</summary>
    public IReadOnlyList<double> HeldOut { get; }

    /// <summary>The thresholds at which so many per cent of the questions without a right first passage would be quoted, none of them masked.</summary>
    private IEnumerable<KeyValuePair<string, double>> Risks()
    {
        var wrong = HeldOut.Where((_, index) => !Examples[index].IsRight && Examples[index].Kind != ExampleKind.Masked).OrderDescending().ToList();
        if (wrong.Count == 0)
            throw new FormatException("every question is answered by the first passage that is found: write some that the documents do not answer.");
        return ConfidenceModel.MeasuredRisks.Select(risk => KeyValuePair.Create(ConfidenceModel.NameOf(risk), wrong[wrong.Count * risk / Percent]));
    }

    private NamedWeights RankingWithout(int held)
    {
        var lists = _lists.Where((_, set) => set != held).SelectMany(list => list).ToList();
        return Named<RankingFeature>(new ListwiseTrainer(Enum.GetValues<RankingFeature>().Length, RankingPenalty).Train(lists));
    }

    private NamedWeights ConfidenceWithout(int held)
    {
        var examples = Examples.Where(example => example.Set != held && example.MayBeQuoted).ToList();
        double[] penalty = [.. Enum.GetValues<ConfidenceFeature>().Select(feature => feature == ConfidenceFeature.Always ? FreePenalty : ConfidencePenalty)];
        return Named<ConfidenceFeature>(new LogisticTrainer(penalty).Train([.. examples.Select(example => example.Features)], [.. examples.Select(example => example.IsRight)]));
    }

    private static NamedWeights Named<T>(double[] weights)
        where T : struct, Enum =>
        new(Enum.GetNames<T>().Zip(weights, KeyValuePair.Create));
}

/// <summary>A first passage that was found for a judged question.</summary>
/// <param name="Set">The number of its set.</param>
/// <param name="Features">One value each <see cref="ConfidenceFeature"/>.</param>
/// <param name="MayBeQuoted">It speaks of what was asked for by name.</param>
internal sealed record ConfidenceExample(int Set, IReadOnlyList<double> Features, bool IsRight, bool MayBeQuoted, ExampleKind Kind);

/// <summary>Why a passage was found.</summary>
internal enum ExampleKind
{
    /// <summary>For a question that the documents answer.</summary>
    Covered,

    /// <summary>For one that was written to be close to them, or far away, and that they do not answer.</summary>
    Uncovered,

    /// <summary>For one that they answer, with its answers taken away.</summary>
    Masked,
}
