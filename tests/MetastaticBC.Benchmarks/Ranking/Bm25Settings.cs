using System.Globalization;
using System.Reflection;
using MetastaticBC.Search;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Benchmarks.Ranking;

/// <summary>Reads trial values of the ranking formula, such as <c>K1=0.9,Weights.Title=2</c>.</summary>
internal static class Bm25Settings
{
    private const string WeightPrefix = nameof(Bm25Options.Weights) + ".";

    public static IEnumerable<string> Names => Numbers(typeof(Bm25Options)).Select(property => property.Name)
        .Concat(Numbers(typeof(FieldWeights)).Select(property => WeightPrefix + property.Name));

    /// <summary>The product's options with these values set anew; null where the text names no such value or no number.</summary>
    public static Bm25Options? Parse(string settings)
    {
        var options = new Bm25Options();
        object weights = options.Weights;
        foreach (var setting in settings.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (setting.Split('=') is not [var name, var value] || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return null;
            var target = name.StartsWith(WeightPrefix, StringComparison.Ordinal) ? weights : options;
            var plain = target == weights ? name[WeightPrefix.Length..] : name;
            if (Numbers(target.GetType()).FirstOrDefault(property => property.Name == plain) is not { } found)
                return null;
            found.SetValue(target, number);
        }

        return options with { Weights = (FieldWeights)weights };
    }

    private static IEnumerable<PropertyInfo> Numbers(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.PropertyType == typeof(double));
}
