using System.Globalization;
using System.Text;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Cuts text into words: runs of letters, marks and digits; an apostrophe of any form between letters and a full stop or comma
/// between digits belong to the word ("patient's", "2.5"), as do invisible characters behind a letter. Hyphens and slashes part words.
/// Every ideograph is a word of its own, as in Unicode's word breaks (UAX #29), for nothing parts words there.
/// </summary>
public static class WordTokenizer
{
    /// <summary>The words inside <paramref name="span"/> in order.</summary>
    public static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        for (var index = span.Start; index < span.End;)
        {
            var length = WordLength(text, index, span.End);
            if (length > 0)
                yield return new TextSpan(index, index + length);
            index += Math.Max(1, length);
        }
    }

    private static int WordLength(string text, int start, int limit)
    {
        var index = start;
        var isIdeograph = IsIdeograph(RuneAt(text, start, limit));
        while (index < limit)
        {
            var rune = RuneAt(text, index, limit);
            if ((BeginsWord(rune) && (index == start || !(isIdeograph || IsIdeograph(rune)))) || (index > start && IsMark(rune)))
                index += rune.Utf16SequenceLength;
            else if (index > start && JoinsWord(text, index, limit))
                index++;
            else
                break;
        }

        return index - start;
    }

    /// <summary>What is joined to a word already begun. An invisible character belongs to the word before it, whatever follows.</summary>
    private static bool JoinsWord(string text, int index, int limit) => text[index] switch
    {
        '\u00AD' or '\u200C' or '\u200D' or '\u2060' => true,
        '\'' or '\u2018' or '\u2019' or '\u00B4' or '\u2032' or '\uFF07' =>
            !char.IsDigit(text[index - 1]) && index + 1 < limit && Rune.IsLetter(RuneAt(text, index + 1, limit)),
        '.' or ',' => char.IsDigit(text[index - 1]) && index + 1 < limit && char.IsDigit(text[index + 1]),
        _ => false,
    };

    private static bool BeginsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    /// <summary>The blocks of unified and of compatibility ideographs.</summary>
    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Emoji carry marks too, so a mark alone is no word.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A lone surrogate is read as the replacement character, which is no letter.</summary>
    private static Rune RuneAt(string text, int index, int limit)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index, limit - index), out var rune, out _);
        return rune;
    }
}
