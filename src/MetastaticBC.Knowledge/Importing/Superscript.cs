namespace MetastaticBC.Knowledge.Importing;

/// <summary>Raised and lowered figures as characters of their own: "10" with a raised 9 must not become 109.</summary>
internal static class Superscript
{
    private const string Plain = "0123456789+-=()";
    private const string RaisedSigns = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string LoweredSigns = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>The text itself where one of its characters has no raised form.</summary>
    public static string Raised(string text) => Mapped(text, RaisedSigns);

    /// <summary>The text itself where one of its characters has no lowered form.</summary>
    public static string Lowered(string text) => Mapped(text, LoweredSigns);

    private static string Mapped(string text, string signs)
    {
        text = text.Replace('−', '-');
        return text.All(Plain.Contains) ? string.Concat(text.Select(character => signs[Plain.IndexOf(character)])) : text;
    }
}
