using System.Globalization;

namespace MetastaticBC.Search.Analysis;

/// <summary>The number of a stage, grade or phase: Arabic or Roman, perhaps with the letter of a substage.</summary>
internal readonly record struct Numeral(string Digits, string Letter)
{
    /// <summary>From 1 on.</summary>
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>"4", "iv" and "iiib" are numerals; numbers of more than two digits are none.</summary>
    /// <param name="term">Folded.</param>
    public static Numeral? Read(string term)
    {
        if (term.Length > 5)
            return null;
        if (Whole(term) is { } digits)
            return new Numeral(digits, "");
        return term.Length > 1 && term[^1] is >= 'a' and <= 'd' && Whole(term[..^1]) is { } number && number.Length == 1
            ? new Numeral(number, term[^1..])
            : null;
    }

    private static string? Whole(string term)
    {
        if (term.Length is 1 or 2 && term.All(char.IsAsciiDigit))
            return term;
        var roman = Array.IndexOf(Roman, term);
        return roman < 0 ? null : (roman + 1).ToString(CultureInfo.InvariantCulture);
    }
}
