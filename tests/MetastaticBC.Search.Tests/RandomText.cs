using FsCheck;
using FsCheck.Fluent;

namespace MetastaticBC.Search.Tests;

/// <summary>Texts made of what people type, what web pages leave behind and what breaks programs.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "bone", "Bones", "it's", "patients’", "the", "2.5", "1,000", "HER2+", "T-DM1", "and/or", "naïve", "e\u0301", "İ", "ß", "ﬁ", "\u00AD", "\u200D",
        "\u200B", "\uFEFF", "漢字", "한국어", "العربية", "😀", "👩🏽‍⚕️", "\uD83D", "\uDE00", "\0", "'", "’", ".", ",", "!", "?", " ", " ", " ", "\n", "\r\n",
        "\t", "-", "/", "--", "…", "|", "#", "* ", "1.", "<b>", "$%^&", "\u2028", "Ⅳ", "½", "८", "𝒂",
    ];

    public static Gen<string> Texts { get; } = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
}
