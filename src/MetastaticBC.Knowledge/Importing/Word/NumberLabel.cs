using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>A count in letters, Roman or plain figures.</summary>
internal static class NumberLabel
{
    private const int Letters = 26;

    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Of(int count, NumberFormatValues format) => format switch
    {
        NumberFormatValues.LowerLetter when count > 0 => Letter(count),
        NumberFormatValues.UpperLetter when count > 0 => Letter(count).ToUpperInvariant(),
        NumberFormatValues.LowerRoman when count is > 0 and < 4000 => InRoman(count),
        NumberFormatValues.UpperRoman when count is > 0 and < 4000 => InRoman(count).ToUpperInvariant(),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Behind z comes aa, then bb.</summary>
    private static string Letter(int count) => new((char)('a' + (count - 1) % Letters), Math.Min(1 + (count - 1) / Letters, Letters));

    private static string InRoman(int count)
    {
        var text = "";
        foreach (var (value, sign) in Roman)
        {
            for (; count >= value; count -= value)
                text += sign;
        }

        return text;
    }
}
