using System.Globalization;
using System.Text;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>Named numbers in the order in which they were added, printed as <c>name TAB value</c> lines.</summary>
internal sealed class Figures
{
    private readonly List<KeyValuePair<string, double>> _values = [];

    public IEnumerable<string> Names => _values.Select(value => value.Key);

    /// <exception cref="InvalidOperationException">There is no such figure.</exception>
    public double this[string name] => _values.First(value => value.Key == name).Value;

    public Figures Add(string name, double value)
    {
        _values.Add(new(name, value));
        return this;
    }

    public bool Has(string name) => _values.Exists(value => value.Key == name);

    /// <summary>The median of each figure over several runs of the same engine; of two the lower.</summary>
    public static Figures Median(IReadOnlyList<Figures> runs)
    {
        var median = new Figures();
        foreach (var name in runs[0].Names)
            median.Add(name, Percentiles.At([.. runs.Select(run => run[name]).Order()], 50));
        return median;
    }

    /// <summary>Reads what an engine printed; lines of any other form are passed over.</summary>
    public static Figures Parse(IEnumerable<string> lines)
    {
        var figures = new Figures();
        foreach (var line in lines)
        {
            if (line.Split('\t') is [var name, var value] && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                figures.Add(name, number);
        }

        return figures;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, value) in _values)
            text.Append(name).Append('\t').Append(Number(value)).Append('\n');
        return text.ToString();
    }

    /// <summary>Four digits that count below 1000, whole numbers above.</summary>
    public static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 1000 ? "0" : Math.Abs(value) >= 10 ? "0.#" : "0.####", CultureInfo.InvariantCulture);
}
