namespace MetastaticBC.Search.Analysis;

/// <summary>
/// The word break rules of UAX #29 that keep characters together, over the classes of <see cref="WordBreakTable"/>: WB4 to WB13.
/// WB3c and WB15 to WB16 join emoji, which are in no word; WB13a and WB13b join underscores, which are tailored away.
/// </summary>
internal static class WordBreakRules
{
    /// <summary>The end of the word that begins at <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        if (PlainEnd(text, start) is >= 0 and var plain)
            return plain;
        var (last, end) = Read(text, start);
        if (last is not (WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.Digit or WordBreak.Katakana or WordBreak.Ideograph))
            return start;
        while (true)
        {
            end = BehindExtenders(text, end);
            var (next, behind) = Read(text, end);
            if (!Joins(last, next))
            {
                var (third, behindThird) = Read(text, BehindExtenders(text, behind));
                if (!Joins(last, next, third))
                    return EndsInQuote(last, next) ? BehindExtenders(text, behind) : end;
                (next, behind) = (third, behindThird);
            }

            (last, end) = (next, behind);
        }
    }

    /// <summary>
    /// The same for a run of ASCII letters and digits, as most words are, behind which nothing joins: a character of no class, or a
    /// sign with one behind it. -1 where the rules must decide.
    /// </summary>
    private static int PlainEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end == text.Length)
            return end;
        if (end == start)
            return char.IsAscii(text[end]) ? start : -1;
        return IsOther(text, end) || (char.IsAscii(text[end]) && IsOther(text, end + 1)) ? end : -1;
    }

    private static bool IsOther(ReadOnlySpan<char> text, int index) =>
        index >= text.Length || (!char.IsSurrogate(text[index]) && WordBreakTable.Of(text[index]) == WordBreak.Other);

    /// <summary>WB5, WB8 to WB10, WB13.</summary>
    private static bool Joins(WordBreak left, WordBreak right) => left switch
    {
        WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.Digit => IsLetter(right) || right == WordBreak.Digit,
        WordBreak.Katakana => right == WordBreak.Katakana,
        _ => false,
    };

    /// <summary>WB6 and WB7, WB7b and WB7c, WB11 and WB12.</summary>
    private static bool Joins(WordBreak left, WordBreak middle, WordBreak right) => middle switch
    {
        WordBreak.MidLetter => IsLetter(left) && IsLetter(right),
        WordBreak.MidDigit => left == WordBreak.Digit && right == WordBreak.Digit,
        WordBreak.MidBoth or WordBreak.SingleQuote => (IsLetter(left) && IsLetter(right)) || (left == WordBreak.Digit && right == WordBreak.Digit),
        WordBreak.DoubleQuote => left == WordBreak.HebrewLetter && right == WordBreak.HebrewLetter,
        _ => false,
    };

    /// <summary>WB7a.</summary>
    private static bool EndsInQuote(WordBreak last, WordBreak next) => last == WordBreak.HebrewLetter && next == WordBreak.SingleQuote;

    private static bool IsLetter(WordBreak value) => value is WordBreak.Letter or WordBreak.HebrewLetter;

    private static int BehindExtenders(ReadOnlySpan<char> text, int index)
    {
        while (Read(text, index) is (WordBreak.Extender, var behind))
            index = behind;
        return index;
    }

    /// <summary>The class of a code point and the index behind it. A lone surrogate and the end of the text are in no word.</summary>
    private static (WordBreak Value, int Behind) Read(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length)
            return (WordBreak.Other, index);
        var unit = text[index];
        if (!char.IsSurrogate(unit))
            return (WordBreakTable.Of(unit), index + 1);
        return char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? (WordBreakTable.Of(char.ConvertToUtf32(unit, text[index + 1])), index + 2)
            : (WordBreak.Other, index + 1);
    }
}
