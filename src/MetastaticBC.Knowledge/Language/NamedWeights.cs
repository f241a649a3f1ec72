using System.Globalization;
using System.Text;

namespace MetastaticBC.Knowledge.Language;

/// <summary>The weights of a linear model over named features, as a file that a person can read: lines of <c>name weight</c>, <c>#</c> a comment.</summary>
public sealed class NamedWeights
{
    /// <summary>Of the second step of the ranking.</summary>
    public const string RankingFileName = "ranking.txt";

    /// <summary>Of the confidence in a quote.</summary>
    public const string ConfidenceFileName = "confidence.txt";

    private readonly Dictionary<string, double> _weights;

    /// <param name="weights">In the order in which they are written.</param>
    public NamedWeights(IEnumerable<KeyValuePair<string, double>> weights) => _weights = new Dictionary<string, double>(weights, StringComparer.Ordinal);

    public static NamedWeights BuiltInRanking { get; } = Read(EmbeddedText.Lines(RankingFileName));

    public static NamedWeights BuiltInConfidence { get; } = Read(EmbeddedText.Lines(ConfidenceFileName));

    /// <exception cref="KeyNotFoundException">The file has no such weight.</exception>
    public double this[string name] => _weights[name];

    /// <summary>These weights and more behind them.</summary>
    public NamedWeights With(IEnumerable<KeyValuePair<string, double>> more) => new(_weights.Concat(more));

    /// <summary>With six places: more would say more than the data do.</summary>
    /// <param name="comments">Lines above the weights, without their sign.</param>
    public string ToText(IEnumerable<string> comments)
    {
        var text = new StringBuilder();
        foreach (var comment in comments)
            text.Append("# ").Append(comment).Append('\n');
        foreach (var (name, weight) in _weights)
            text.Append(CultureInfo.InvariantCulture, $"{name} {weight:0.######}\n");
        return text.ToString();
    }

    private static NamedWeights Read(IEnumerable<string> lines) =>
        new(lines.Select(line => line.Split(' ')).Select(parts => KeyValuePair.Create(parts[0], double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture))));
}
