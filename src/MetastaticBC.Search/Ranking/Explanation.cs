using System.Globalization;
using System.Text;

namespace MetastaticBC.Search.Ranking;

/// <summary>A score as the sum of its parts.</summary>
/// <param name="Parts">Empty at a leaf; elsewhere their values add up to <paramref name="Value"/>.</param>
public sealed record Explanation(string Description, double Value, IReadOnlyList<Explanation> Parts)
{
    /// <summary>A number the same way in every culture, four places.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The tree as indented lines.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, depth: 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', 2 * depth).Append(Number(Value)).Append("  ").Append(Description).Append('\n');
        foreach (var part in Parts)
            part.Write(text, depth + 1);
    }
}
