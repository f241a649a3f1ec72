using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Passages;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t", 0)]
    [InlineData("- – — * •", 0)]
    [InlineData("bone", 1)]
    [InlineData("  HER2-positive, stage 4 (IV).  ", 4)]
    [InlineData("can’t stop", 2)]
    [InlineData("one\u00A0two\u200Bthree\r\nfour", 4)]
    [InlineData("😀 bone 😀", 1)]
    [InlineData("السرطان في العظام", 3)]
    public void Of_CountsRunsWithALetterOrDigit(string text, int words) => Assert.Equal(words, WordCount.Of(text));
}
