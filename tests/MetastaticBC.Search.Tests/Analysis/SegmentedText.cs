using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

/// <summary>
/// Texts on which word segmentation is tried: every class of character from all over Unicode, mixed with what people type. Without
/// the scripts that ICU parts by a dictionary and Unicode's rules do not.
/// </summary>
internal static class SegmentedText
{
    private const int Seed = 20261121;

    /// <summary>Thai and Lao, Burmese, Khmer, ideographs with Kana and Hangul syllables, and the other scripts of Line_Break SA.</summary>
    private static readonly (int First, int Last)[] ByDictionary =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19FF), (0x1A20, 0x1AAF), (0x2E80, 0x312F), (0x3190, 0x9FFF),
        (0xA9E0, 0xA9FF), (0xAA60, 0xAADF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE32), (0xFE35, 0xFE4C), (0xFF66, 0xFF9F), (0x11700, 0x1174F),
        (0x16FE0, 0x1B2FF), (0x1F200, 0x1F2FF), (0x20000, 0x3FFFF),
    ];

    /// <summary>Another class in Unicode 15.0, of which the table is, than in 17.0: the cedilla, signs before numbers, vertical marks, hieroglyphs.</summary>
    private static readonly int[] Changed = [0xB8, .. Enumerable.Range(0x0600, 6), 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0xFE10, 0xFE14, 0x110BD, 0x110CD, .. Enumerable.Range(0x13430, 0x30)];

    private static readonly int[] Signs =
        [.. Enumerable.Range(0, 0xBF), .. Enumerable.Range(0x2000, 0x64), .. Enumerable.Range(0x2190, 0x60), .. Enumerable.Range(0x1F300, 0x340), 0x1F1EC, 0x1F1E7, 0xFFFD];

    private static readonly int[][] ByClass =
    [
        .. Enumerable.Range(0, 0x110000).Except(Changed)
            .Where(value => WordBreakTable.Of(value) != WordBreak.Other && !Array.Exists(ByDictionary, range => range.First <= value && value <= range.Last))
            .GroupBy(WordBreakTable.Of, (_, values) => values.ToArray()),
        [.. Signs.Except(Changed)],
    ];

    public static IReadOnlyList<string> Nasty { get; } =
    [
        "", "can't can’t can´t", "cant breathe.help me", "a:b 5:30 a.b 1.5 1,000 1.a", "_emphasis_ __a__b_1_", "T-DM1 CDK4/6 and/or", "1'000 1’000",
        "\u05D0\u05F3 \u05D0' \u05D0'\u05D1 \u05D0\"\u05D1 \u05D0\" \u05D0\u05F4\u05D1", "a\r\nb\u0085c\u2028d\u2029e", "\u0301a \u0301 \n\u0301b", "a\u200D\U0001F469 \U0001F469\u200D\u2695\uFE0F\u200Db",
        "a\u00AD\u00ADb '\u00AD a'\u00ADb a\u00AD'b a'\u0301\u0301b", "a\u200Bb a\u200Cb a\u2060b \uFEFFa\uFEFFb", "1\uFE0F\u20E3 2\u20E3", "\U0001F1EC\U0001F1E7\U0001F1EB x", "a\uD800b\uDC00c\uD83D",
        "20\u202Fmg 5\u00A0% 5%", "\u0661\u066B\u0662 \u096A.\u0968", "ﬁn Ⅳ ½ m² H₂O", "\u1100\u1161\u11A8\u1112", "a..b a,b 1,,2 1., 3", "''a'' 'a''b'", "\u00B7a\u00B7b\u2027c", "x\u034Fy", "\U0001D400\U0001D41A\U0001D7D8", "",
    ];

    /// <summary>The same texts in every run.</summary>
    public static IEnumerable<string> Random(int count)
    {
        var random = new Random(Seed);
        for (var number = 0; number < count; number++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Piece(random)));
    }

    private static string Piece(Random random) => random.Next(12) switch
    {
        0 => random.Next(2) == 0 ? "\uD83D" : "\uDC41",
        1 => Nasty[random.Next(Nasty.Count)],
        2 or 3 => ((char)random.Next(' ', 0x7F)).ToString(),
        _ => char.ConvertFromUtf32(OneOf(random, ByClass[random.Next(ByClass.Length)])),
    };

    private static int OneOf(Random random, int[] values) => values[random.Next(values.Length)];
}
