using System.Globalization;
using System.Text;
using MetastaticBC.Answers.Calibration;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>Learns order and confidence from a folder of judged sets, each <c>questions.jsonl</c> beside its <c>documents</c>; a set without any is on the library's.</summary>
public sealed class JudgementRun
{
    private const int FewestSets = 2;

    private readonly List<(string Name, JudgedSet Set)> _sets;
    private readonly JudgementTraining _training;

    /// <param name="folder">One folder a set.</param>
    /// <exception cref="FormatException">A line of questions is none, or there is too little to learn from; names file and line.</exception>
    public JudgementRun(string folder, KnowledgeBase library)
    {
        _sets = [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(set => (Path.GetFileName(set), Open(set, library)))];
        if (_sets.Count < FewestSets)
            throw new FormatException($"{folder}:1: expected at least {FewestSets} sets: what is learned from one is measured on another.");
        try
        {
            _training = new JudgementTraining([.. _sets.Select(set => set.Set)]);
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{folder}:1: {fault.Message}", fault);
        }
    }

    public NamedWeights Ranking => _training.Ranking;

    public NamedWeights Confidence => _training.Confidence;

    /// <summary>For each set, how many of its covered questions get a right first passage, and what is quoted at each risk, by weights that have not seen the set.</summary>
    public IReadOnlyList<string> Figures() => [.. _sets.Select((set, number) => Figures(set.Name, number)), .. ConfidenceModel.MeasuredRisks.Select(Figures)];

    private static JudgedSet Open(string folder, KnowledgeBase library)
    {
        var knowledge = Directory.Exists(Path.Combine(folder, "documents")) ? KnowledgeBase.Open(folder).Knowledge : library;
        return new JudgedSet(knowledge, JudgedQuestion.ReadFile(Path.Combine(folder, JudgedQuestion.FileName)), AspectReader.BuiltIn);
    }

    private string Figures(string name, int number)
    {
        var covered = _training.Examples.Where(example => example.Set == number && example.Kind == ExampleKind.Covered).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{name}: right passage first for {covered.Count(example => example.IsRight)} of {covered.Count}");
    }

    private string Figures(int risk)
    {
        var threshold = Confidence[ConfidenceModel.NameOf(risk)];
        var right = Enumerable.Range(0, _training.Examples.Count).Where(index => _training.Examples[index].IsRight).ToList();
        var quoted = right.Count(index => _training.HeldOut[index] >= threshold);
        return new StringBuilder().Append(CultureInfo.InvariantCulture, $"risk {risk} %: threshold {threshold:0.000}, {quoted} of {right.Count} right passages quoted").ToString();
    }
}
