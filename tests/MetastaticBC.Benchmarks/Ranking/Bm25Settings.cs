using System.Globalization;
using System.Reflection;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>Reads trial values of the ranking formula, such as <c>K1=0.9,TitleWeight=2</c>.</summary>
internal static class Bm25Settings
{
    /// <summary>The product's options with these properties set anew; null where the text names no such property or no number.</summary>
    public static Bm25Options? Parse(string settings)
    {
        var options = new Bm25Options();
        foreach (var setting in settings.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (setting.Split('=') is not [var name, var value]
                || typeof(Bm25Options).GetProperty(name, BindingFlags.Public | BindingFlags.Instance) is not { CanWrite: true } property
                || property.PropertyType != typeof(double)
                || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return null;
            property.SetValue(options, number);
        }

        return options;
    }
}
