using System.Globalization;
using System.Text;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Cuts text into words: runs of letters, marks and digits; an apostrophe between letters and a full stop or comma between digits
/// belong to the word ("patient's", "2.5"). Hyphens and slashes part words.
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
        while (index < limit)
        {
            var rune = RuneAt(text, index, limit);
            if (IsWordRune(rune))
                index += rune.Utf16SequenceLength;
            else if (index > start && JoinsWord(text, index, limit))
                index++;
            else
                break;
        }

        return index - start;
    }

    private static bool JoinsWord(string text, int index, int limit)
    {
        if (index + 1 >= limit)
            return false;
        var (before, after) = (text[index - 1], text[index + 1]);
        return text[index] switch
        {
            '\'' or '\u2019' => char.IsLetter(before) && char.IsLetter(after),
            '.' or ',' => char.IsDigit(before) && char.IsDigit(after),
            '\u00AD' or '\u200D' or '\u200C' or '\u2060' => true,
            _ => false,
        };
    }

    private static bool IsWordRune(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    /// <summary>A lone surrogate is read as the replacement character, which is no letter.</summary>
    private static Rune RuneAt(string text, int index, int limit)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index, limit - index), out var rune, out _);
        return rune;
    }
}
