using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t.,!", "")]
    [InlineData("Bone pain, at night.", "Bone|pain|at|night")]
    [InlineData("the patient's notes", "the|patient's|notes")]
    [InlineData("can’t, can‘t, can´t, can′t, can＇t", "can’t|can‘t|can´t|can′t|can＇t")]
    [InlineData("patients' 'quoted' words", "patients|quoted|words")]
    [InlineData("rock''n''roll", "rock|n|roll")]
    [InlineData("the 1990's", "the|1990|s")]
    [InlineData("T-DM1 and/or HER2+", "T|DM1|and|or|HER2")]
    [InlineData("2.5 mg, 1,000 cells, 3.", "2.5|mg|1,000|cells|3")]
    [InlineData("cant breathe.help me:now·please", "cant|breathe|help|me|now|please")]
    [InlineData("_so_ _very__tired_", "so|very|tired")]
    [InlineData("2·5 mg 20\u202Fmg", "2·5|mg|20|mg")]
    [InlineData("ไม่สบาย ひとり カタカナ", "ไม่สบาย|ひ|と|り|カタカナ")]
    [InlineData("version 1..2 and 1.a", "version|1|2|and|1|a")]
    [InlineData("can\u00ADcer", "can\u00ADcer")]
    [InlineData("can\u00AD cer\u00AD", "can\u00AD|cer\u00AD")]
    [InlineData("\u00ADcancer", "cancer")]
    [InlineData("pain\u200Bfree", "pain|free")]
    [InlineData("I 😀 you👩🏽‍⚕️too", "I|you|too")]
    [InlineData("骨转移 治疗", "骨|转|移|治|疗")]
    [InlineData("cafe\u0301 cafe\u0301's", "cafe\u0301|cafe\u0301's")]
    [InlineData("\u0301alone ❤\uFE0F", "alone")]
    [InlineData("हिन्दी भाषा", "हिन्दी|भाषा")]
    [InlineData("𝒂𝒃 𝒂's 𝒂'𝒃", "𝒂𝒃|𝒂's|𝒂'𝒃")]
    [InlineData("Ⅳ ½ ८.५", "Ⅳ|८.५")]
    [InlineData("我38度，HER2陽性", "我|38|度|HER2|陽|性")]
    [InlineData("字\u0301字 𠀀a", "字\u0301|字|𠀀|a")]
    public void Words_AreRunsOfLettersMarksAndDigits(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text)));

    [Fact]
    public void Words_SkipLoneSurrogates() => Assert.Equal(["a", "b", "c"], Words("a\uD835b\uDC01c\uD835"));

    [Fact]
    public void Words_CarryTheirPlaces() =>
        Assert.Equal([new TextSpan(1, 3), new TextSpan(5, 13)], WordTokenizer.Words("(no) doctor's.", new TextSpan(0, 14)));

    [Fact]
    public void Words_StayInsideTheSpan()
    {
        const string Text = "bones ache at night";

        Assert.Equal([new TextSpan(2, 5), new TextSpan(6, 9)], WordTokenizer.Words(Text, new TextSpan(2, 9)));
        Assert.Empty(WordTokenizer.Words(Text, new TextSpan(3, 3)));
    }

    [Fact]
    public void Words_DoNotLookBeyondTheSpan()
    {
        Assert.Equal([new TextSpan(0, 3)], WordTokenizer.Words("can't", new TextSpan(0, 4)));
        Assert.Equal([new TextSpan(0, 1)], WordTokenizer.Words("2.5", new TextSpan(0, 2)));
        Assert.Equal([new TextSpan(0, 1)], WordTokenizer.Words("a𝒂", new TextSpan(0, 2)));
    }

    private static IEnumerable<string> Words(string text) =>
        WordTokenizer.Words(text, new TextSpan(0, text.Length)).Select(span => text[span.Start..span.End]);
}
