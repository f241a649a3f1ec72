using System.Buffers;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Spelling;

/// <summary>
/// Finds the words of the letters a to z, in capitals or not, without making tokens of them: nine words in ten are such, and a start
/// counts all of them.
/// </summary>
internal static class PlainWords
{
    private const char CurlyApostrophe = '\u2019';

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The plain words in order. What stands between white space and holds anything beyond ASCII, or a digit, goes to <paramref name="others"/>.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan span, Action<TextSpan> others)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            var end = EndOf(text, start, span.End);
            if (end < span.End && IsOther(text[end]))
            {
                while (end < span.End && !char.IsWhiteSpace(text[end]))
                    end++;
                others(new TextSpan(start, end));
            }
            else if (end > start)
            {
                yield return new TextSpan(start, end);
            }

            start = end;
        }
    }

    private static int EndOf(string text, int start, int limit)
    {
        var length = text.AsSpan(start, limit - start).IndexOfAnyExcept(Letters);
        return length < 0 ? limit : start + length;
    }

    private static bool IsOther(char letter) => char.IsAsciiDigit(letter) || (!char.IsAscii(letter) && letter != CurlyApostrophe);
}
