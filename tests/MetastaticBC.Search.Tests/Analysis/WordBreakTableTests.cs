using System.Globalization;
using System.Text;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class WordBreakTableTests
{
    [Theory]
    [InlineData('a', WordBreak.Letter)]
    [InlineData('ก', WordBreak.Letter)]
    [InlineData('א', WordBreak.HebrewLetter)]
    [InlineData('7', WordBreak.Digit)]
    [InlineData('カ', WordBreak.Katakana)]
    [InlineData('ひ', WordBreak.Ideograph)]
    [InlineData('骨', WordBreak.Ideograph)]
    [InlineData(0x3FFFD, WordBreak.Other)]
    [InlineData(0x2A6DF, WordBreak.Ideograph)]
    [InlineData('\u0301', WordBreak.Extender)]
    [InlineData('\u200D', WordBreak.Extender)]
    [InlineData('\u00AD', WordBreak.Extender)]
    [InlineData(0x1F3FD, WordBreak.Other)]
    [InlineData('\'', WordBreak.SingleQuote)]
    [InlineData('\u2019', WordBreak.MidBoth)]
    [InlineData('\u00B4', WordBreak.MidLetter)]
    [InlineData('.', WordBreak.MidDigit)]
    [InlineData(',', WordBreak.MidDigit)]
    [InlineData('"', WordBreak.DoubleQuote)]
    [InlineData(':', WordBreak.Other)]
    [InlineData('_', WordBreak.Other)]
    [InlineData('\u202F', WordBreak.Other)]
    [InlineData('\n', WordBreak.Other)]
    [InlineData(0x1F600, WordBreak.Other)]
    [InlineData(0x10FFFF, WordBreak.Other)]
    public void Of_KnowsTheClass(int codePoint, object expected) => Assert.Equal(expected, WordBreakTable.Of(codePoint));

    /// <summary>
    /// This test is also what makes the table: with WRITE_WORD_BREAKS=1 it writes src/MetastaticBC.Search/Analysis/word-breaks.txt
    /// instead of comparing; then build again.
    /// </summary>
    [Fact]
    public void Table_AgreesWithTheUnicodeDatabase()
    {
        ReferenceProgram.RequireFile(WordBreakTableGenerator.PropertyFile, "unicode-data");
        Assert.SkipUnless(
            File.ReadLines(WordBreakTableGenerator.PropertyFile).First().Contains(WordBreakTableGenerator.Version, StringComparison.Ordinal),
            $"The table is of Unicode {WordBreakTableGenerator.Version}, the installed database of another version.");
        var fresh = WordBreakTableGenerator.Generate();
        if (Environment.GetEnvironmentVariable("WRITE_WORD_BREAKS") == "1")
        {
            WordBreakTableGenerator.Write(fresh);
            return;
        }

        Assert.Empty(Enumerable.Range(0, fresh.Length).Where(value => WordBreakTable.Of(value) != fresh[value]).Select(value => $"U+{value:X4}: now {fresh[value]}"));
    }
}

/// <summary>Reads the table from the Unicode Character Database and tailors it.</summary>
file static class WordBreakTableGenerator
{
    public const string Version = "15.0.0";

    /// <summary>Where Debian's package unicode-data puts it.</summary>
    public const string PropertyFile = Database + "auxiliary/WordBreakProperty.txt";

    private const string Database = "/usr/share/unicode/";

    private const string Head = """
        # What each code point does at the edge of a word. Generated: do not edit; change WordBreakTableTests.cs and run its test
        # Table_AgreesWithTheUnicodeDatabase with WRITE_WORD_BREAKS=1 where the Unicode Character Database is installed (Debian:
        # unicode-data). Made of Word_Break, Line_Break (SA), Ideographic and Script (Hiragana), Unicode 15.0.0, then tailored:
        # full stops and middle dots join digits only, colons and underscores nothing; U+00B4 and U+2032 join
        # letters; skin tones, phonetic signs and others that can be seen do not stick to the word before them.
        # Data (c) Unicode, Inc., under the Unicode License, https://www.unicode.org/license.txt.
        # A line: first..last code point (hex), a space, the class (see WordBreak.cs). What is not listed is Other.

        """;

    private static readonly Dictionary<string, WordBreak> Classes = new()
    {
        ["ALetter"] = WordBreak.Letter,
        ["Hebrew_Letter"] = WordBreak.HebrewLetter,
        ["Numeric"] = WordBreak.Digit,
        ["Katakana"] = WordBreak.Katakana,
        ["Extend"] = WordBreak.Extender,
        ["Format"] = WordBreak.Extender,
        ["ZWJ"] = WordBreak.Extender,
        ["MidLetter"] = WordBreak.MidLetter,
        ["MidNum"] = WordBreak.MidDigit,
        ["MidNumLet"] = WordBreak.MidBoth,
        ["Single_Quote"] = WordBreak.SingleQuote,
        ["Double_Quote"] = WordBreak.DoubleQuote,
    };

    private static readonly Dictionary<int, WordBreak> Tailored = new()
    {
        ['.'] = WordBreak.MidDigit,
        [0x2024] = WordBreak.MidDigit,
        [0xFE52] = WordBreak.MidDigit,
        [0xFF0E] = WordBreak.MidDigit,
        [0x00B7] = WordBreak.MidDigit,
        [0x0387] = WordBreak.MidDigit,
        [0x2027] = WordBreak.Other,
        [':'] = WordBreak.Other,
        [0xFE13] = WordBreak.Other,
        [0xFE55] = WordBreak.Other,
        [0xFF1A] = WordBreak.Other,
        [0x00B4] = WordBreak.MidLetter,
        [0x2032] = WordBreak.MidLetter,
    };

    /// <summary>
    /// What can be seen and folding leaves, though it would stick to a word beside it and hide it: skin tones and phonetic signs (all
    /// modifier symbols), signs before Arabic, Syriac and Kaithi numbers, joiners of hieroglyphs.
    /// </summary>
    private static readonly int[] Visible =
    [
        .. Enumerable.Range(0, 0x20000).Where(value => CharUnicodeInfo.GetUnicodeCategory(value) == UnicodeCategory.ModifierSymbol),
        .. Enumerable.Range(0x0600, 6), 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD,
        .. Enumerable.Range(0x13430, 0x10),
    ];

    /// <summary>The class of every code point.</summary>
    public static WordBreak[] Generate()
    {
        var table = new WordBreak[0x110000];
        foreach (var (codePoint, _) in Read("LineBreak.txt").Where(row => row.Value == "SA"))
            table[codePoint] = WordBreak.Letter;
        foreach (var (codePoint, _) in Read("PropList.txt").Where(row => row.Value == "Ideographic").Concat(Read("Scripts.txt").Where(row => row.Value == "Hiragana")))
            table[codePoint] = WordBreak.Ideograph;
        foreach (var (codePoint, value) in Read("auxiliary/WordBreakProperty.txt"))
            table[codePoint] = Classes.GetValueOrDefault(value, WordBreak.Other);
        foreach (var codePoint in Visible)
            table[codePoint] = WordBreak.Other;
        foreach (var (codePoint, value) in Tailored)
            table[codePoint] = value;
        return table;
    }

    public static void Write(WordBreak[] table)
    {
        var content = new StringBuilder(Head.ReplaceLineEndings("\n"));
        for (int first = 0, end; first < table.Length; first = end)
        {
            end = Array.FindIndex(table, first, value => value != table[first]) is var next and >= 0 ? next : table.Length;
            if (table[first] != WordBreak.Other)
                content.Append(CultureInfo.InvariantCulture, $"{first:X4}..{end - 1:X4} {table[first]}\n");
        }

        var path = Path.Combine(ReferenceProgram.Root, "src/MetastaticBC.Search/Analysis/word-breaks.txt");
        File.WriteAllText(path, content.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Rows of a database file: code point or first..last; value # comment.</summary>
    private static IEnumerable<(int CodePoint, string Value)> Read(string file) =>
        from line in File.ReadLines(Database + file)
        let row = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)
        where row.Length == 2
        let ends = row[0].Split("..").Select(end => int.Parse(end, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToList()
        from codePoint in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select (codePoint, row[1]);
}
