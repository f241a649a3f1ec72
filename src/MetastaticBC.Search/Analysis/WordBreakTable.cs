using System.Globalization;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// The class of every code point, from the embedded <c>word-breaks.txt</c> alone, so that words are parted alike on every machine
/// whatever its Unicode library. What the table does not list is <see cref="WordBreak.Other"/>.
/// </summary>
internal static class WordBreakTable
{
    private const int PageSize = 256;

    /// <summary>Pages of one class are shared; null: all <see cref="WordBreak.Other"/>.</summary>
    private static readonly WordBreak[]?[] Pages = Read();

    public static WordBreak Of(int codePoint) =>
        Pages[codePoint / PageSize] is { } page ? page[codePoint % PageSize] : WordBreak.Other;

    private static WordBreak[]?[] Read()
    {
        var pages = new WordBreak[]?[0x110000 / PageSize];
        var whole = new Dictionary<WordBreak, WordBreak[]>();
        foreach (var line in EmbeddedText.Lines(typeof(WordBreakTable).Assembly, "word-breaks.txt"))
        {
            var (first, last, value) = Range(line);
            for (var start = first; start <= last; start = (start / PageSize + 1) * PageSize)
                Fill(pages, whole, start, Math.Min(last, (start | (PageSize - 1))), value);
        }

        return pages;
    }

    /// <summary>Both ends lie in one page.</summary>
    private static void Fill(WordBreak[]?[] pages, Dictionary<WordBreak, WordBreak[]> whole, int first, int last, WordBreak value)
    {
        ref var page = ref pages[first / PageSize];
        if (last - first + 1 < PageSize)
        {
            Array.Fill(page ??= new WordBreak[PageSize], value, first % PageSize, last - first + 1);
            return;
        }

        if (!whole.TryGetValue(value, out page))
            Array.Fill(whole[value] = page = new WordBreak[PageSize], value);
    }

    /// <summary>A line: first..last code point in hexadecimal, a space, the class.</summary>
    private static (int First, int Last, WordBreak Value) Range(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var dots = line.IndexOf("..", StringComparison.Ordinal);
        return (Hex(line.AsSpan(0, dots)), Hex(line.AsSpan(dots + 2, space - dots - 2)), Enum.Parse<WordBreak>(line.AsSpan(space + 1)));
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
