using System.Globalization;
using System.Text;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class FoldingTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Breast Cancer", "breast cancer")]
    [InlineData("HER2+ / ER-", "her2+ / er-")]
    [InlineData("naïve café", "naive cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ångström, Łódź, Đorđe", "angstrom, lodz, dorde")]
    [InlineData("Straße, GROẞ", "strasse, gross")]
    [InlineData("œdema and æther, Øre", "oedema and aether, ore")]
    [InlineData("ðÞıİ", "dthii")]
    [InlineData("Ǽ ǿ ỗ Ặ", "ae o o a")]
    [InlineData("ﬁbrosis, eﬀect, diﬃcult", "fibrosis, effect, difficult")]
    [InlineData("ＣＡＮＣＥＲ！ １２", "cancer! 12")]
    [InlineData("\u3000x\u00A0y\u2009z", " x y z")]
    [InlineData("don’t ‘quote’ “doubly” „so‟", "don't 'quote' \"doubly\" \"so\"")]
    [InlineData("don´t donʼt", "don't don't")]
    [InlineData("5′ 6″", "5' 6\"")]
    [InlineData("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h")]
    [InlineData("10⁹ m² H₂O x⁻¹", "109 m2 h2o x-1")]
    [InlineData("Stage Ⅳ, ⅲ, ① ⑩ Ⓐ", "stage iv, iii, 1 10 a")]
    [InlineData("½ ¾", "1/2 3/4")]
    [InlineData("5 µg 5 μg", "5 μg 5 μg")]
    [InlineData("Λόγος ΛΟΓΟΣ Ω", "λογοσ λογοσ ω")]
    [InlineData("Ёлка й", "елка и")]
    [InlineData("37 ℃, №, …", "37 °c, no, ...")]
    [InlineData("Herceptin™", "herceptin")]
    [InlineData("\U0001D401\U0001D4C7\U0001D568\U0001D7DA", "brw2")]
    [InlineData("can\u00ADcer can\u200Bcer \u2060can\uFEFFcer", "cancer cancer cancer")]
    [InlineData("can\u061Ccer can\u206Acer can\U000E0041cer", "cancer cancer cancer")]
    [InlineData("❤\uFE0F", "❤")]
    public void Fold_GivesThePlainSpelling(string text, string expected) =>
        Assert.Equal(expected, FoldingTable.Fold(text));

    [Theory]
    [InlineData("already folded, 100%")]
    [InlineData("λογοσ ®")]
    [InlineData("가각 漢字 \uF900 ㎎")]
    [InlineData("آب \u0639\u064E \uFEFB")]
    [InlineData("שָׁלוֹם")]
    [InlineData("हिन्दी क़")]
    [InlineData("a ≠ b ≮ c")]
    [InlineData("👩🏽 😀")]
    [InlineData("\uD835 lone \uDC01")]
    public void Fold_ReturnsTheSameInstanceWhenNothingChanges(string text) =>
        Assert.Same(text, FoldingTable.Fold(text));

    [Fact]
    public void Fold_KeepsUnpairedSurrogatesAmongChanges()
    {
        Assert.Equal("\uD835e\uDC01\uD835", FoldingTable.Fold("\uD835É\uDC01\uD835"));
        Assert.Equal("\uD835", FoldingTable.Fold("\uD835"));
        Assert.Equal("\uD835\u200D\uDC01", FoldingTable.Fold("\uD835\u200D\u200D\uDC01"));
    }

    [Fact]
    public void Fold_TwiceIsFoldOnce_ForEveryCodePoint()
    {
        foreach (var text in AllCodePoints())
        {
            var folded = FoldingTable.Fold(text);
            Assert.Equal(folded, FoldingTable.Fold(folded), StringComparer.Ordinal);
        }
    }

    /// <summary>
    /// This test is also what makes the table: with WRITE_FOLDING_TABLE=1 it writes
    /// src/MetastaticBC.Search/Analysis/folding.txt instead of comparing; then build again.
    /// </summary>
    [Fact]
    public void Table_AgreesWithUnicodeNormalization()
    {
        Assert.SkipUnless("é".Normalize(NormalizationForm.FormKD).Length == 2, "This process runs without ICU: it cannot normalize.");
        var fresh = FoldingTableGenerator.Generate();
        if (Environment.GetEnvironmentVariable("WRITE_FOLDING_TABLE") == "1")
        {
            FoldingTableGenerator.Write(fresh);
            return;
        }
        var disagreements =
            from text in AllCodePoints()
            let expected = fresh.GetValueOrDefault(CodePoint(text), text.Length == 1 && text[0] < 0x80 ? text.ToLowerInvariant() : text)
            let folded = FoldingTable.Fold(text)
            where !string.Equals(folded, expected, StringComparison.Ordinal)
            select $"U+{CodePoint(text):X4}: '{folded}', now '{expected}'";
        Assert.Empty(disagreements);
    }

    /// <summary>Every code point as a string, the surrogates included.</summary>
    private static IEnumerable<string> AllCodePoints() =>
        Enumerable.Range(0, 0x110000).Select(value => value <= char.MaxValue ? ((char)value).ToString() : char.ConvertFromUtf32(value));

    private static int CodePoint(string text) => text.Length == 1 ? text[0] : char.ConvertToUtf32(text, 0);
}

/// <summary>Computes the table from Unicode's compatibility decompositions and the extras written here.</summary>
file static class FoldingTableGenerator
{
    private const string Head = """
        # What each code point becomes when text is folded for searching. Generated: do not edit; change the ranges and
        # extras in FoldingTableTests.cs, run its test Table_AgreesWithUnicodeNormalization with WRITE_FOLDING_TABLE=1.
        # Made by Unicode normalization (NFKD), combining marks removed, then lower case, then hand-written extras
        # (letters that do not decompose, quotes, dashes, invisible characters), repeated until nothing changes.
        # A line: code point (hex), TAB, replacement; no TAB: the character is removed. \s is a space.
        # ASCII capitals are not listed. What is not listed stays as it is.

        """;

    // Scripts in which words stay recognizable without their marks. Ends are drawn so that letters newer than
    // Unicode 15 stay out: the result must not depend on how new the ICU at hand is. Left out on purpose:
    // arrows and mathematical operators, where losing a stroke turns a sign into its opposite.
    private static readonly (int First, int Last)[] Covered =
    [
        (0x0080, 0x036F), (0x0370, 0x03FF), (0x0400, 0x052F), (0x0530, 0x058F), // Latin, marks, Greek, Cyrillic, Armenian
        (0x10A0, 0x10FF), (0x13A0, 0x13FF), (0x1AB0, 0x1ACE), (0x1C80, 0x1C88), // Georgian, Cherokee, marks, Cyrillic
        (0x1C90, 0x1CBF), (0x1D00, 0x1FFF), (0x2000, 0x20C0), (0x20D0, 0x20F0), // Georgian, Latin and Greek, signs, marks
        (0x2100, 0x218B), (0x2212, 0x2212), (0x2460, 0x24FF), (0x2C00, 0x2D2F), // letterlike, minus, circled, more letters
        (0x2E3A, 0x2E3B), (0x3000, 0x3000), (0xA640, 0xA69F), (0xA720, 0xA7CA), // long dashes, wide space, more letters
        (0xA7F2, 0xA7FF), (0xAB30, 0xAB6B), (0xAB70, 0xABBF), (0xFB00, 0xFB17), // more letters, ligatures
        (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xFE50, 0xFE6B), (0xFEFF, 0xFEFF), // variation selectors, marks, small forms
        (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1D400, 0x1D7FF), (0xE0100, 0xE01EF), // full width, mathematical, selectors
        (0x061C, 0x061C), (0x180B, 0x180F), (0xFFF9, 0xFFFB), (0x1BCA0, 0x1BCA3), // invisible: marks of direction, annotation, shorthand
        (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F), // invisible: beams of music, tags
    ];

    private static readonly Dictionary<char, string> Extras = ReadExtras(
        "ß=ss æ=ae œ=oe ø=o đ=d ł=l ð=d þ=th ı=i ȷ=j ħ=h ŧ=t ƶ=z ς=σ \u2044=/"
        + " \u2018=' \u2019=' \u201A=' \u201B=' \u2032=' \u2035=' \u00B4=' \u02B9=' \u02BB=' \u02BC=' \u02BD='"
        + " \u201C=\" \u201D=\" \u201E=\" \u201F=\" \u2033=\" \u2036=\" \u02BA=\" \u02EE=\""
        + " \u2010=- \u2011=- \u2012=- \u2013=- \u2014=- \u2015=- \u2212=- \u2E3A=- \u2E3B=-"
        // A brand name must be found with or without its sign, not with "tm" grown onto it.
        + " \u2122= \u2120="
        // Soft hyphen, zero width characters, direction marks, invisible operators.
        + " \u00AD= \u200B= \u200C= \u200D= \u200E= \u200F= \u202A= \u202B= \u202C= \u202D= \u202E= \uFEFF="
        + " \u2060= \u2061= \u2062= \u2063= \u2064= \u2066= \u2067= \u2068= \u2069=");

    public static SortedDictionary<int, string> Generate()
    {
        var table = new SortedDictionary<int, string>();
        foreach (var value in Covered.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)))
        {
            var text = char.ConvertFromUtf32(value);
            var folded = FoldFully(text);
            if (!string.Equals(folded, text, StringComparison.Ordinal))
                table.Add(value, folded);
        }
        return table;
    }

    public static void Write(SortedDictionary<int, string> table)
    {
        var content = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (codePoint, folded) in table)
        {
            content.Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
            content.Append(folded.Length == 0 ? "" : "\t" + folded.Replace(" ", @"\s", StringComparison.Ordinal)).Append('\n');
        }
        File.WriteAllText(SourceFile(), content.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string FoldFully(string text)
    {
        for (string previous = ""; !string.Equals(previous, text, StringComparison.Ordinal);)
            (previous, text) = (text, FoldStep(text));
        return text;
    }

    private static string FoldStep(string text)
    {
        // Extras first: a double prime is one quotation mark, not two primes; ™ is nothing, not "tm".
        var bare = WithExtras(text).Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(rune => !IsMark(rune));
        return WithExtras(string.Concat(bare).ToLowerInvariant());
    }

    private static string WithExtras(string text) =>
        string.Concat(text.Select(letter => Extras.GetValueOrDefault(letter, letter.ToString())));

    /// <summary>Marks, and characters that nobody sees.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static Dictionary<char, string> ReadExtras(string extras) =>
        extras.Split(' ').ToDictionary(extra => extra[0], extra => extra[2..]);

    private static string SourceFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "src/MetastaticBC.Search/Analysis") is var analysis && Directory.Exists(analysis))
                return Path.Combine(analysis, "folding.txt");
        throw new DirectoryNotFoundException("The test does not run from within the repository.");
    }
}
