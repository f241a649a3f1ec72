using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>The units that stand behind numbers (data file <c>units.txt</c>).</summary>
internal static class Units
{
    public const string Percent = "percent";

    private static readonly FrozenDictionary<string, string> Terms = EmbeddedText.Lines(typeof(Units).Assembly, "units.txt")
        .Select(line => line.Split(' '))
        .SelectMany(forms => forms.Select(form => KeyValuePair.Create(form, forms[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one way in which a unit is written among the terms; null: no unit.</summary>
    /// <param name="form">Folded.</param>
    public static string? TermOf(ReadOnlySpan<char> form) => Lookup.TryGetValue(form, out var term) ? term : null;
}
