using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("4", "4", "")]
    [InlineData("12", "12", "")]
    [InlineData("iv", "4", "")]
    [InlineData("viii", "8", "")]
    [InlineData("x", "10", "")]
    [InlineData("iiib", "3", "b")]
    [InlineData("3c", "3", "c")]
    [InlineData("ia", "1", "a")]
    public void Read_TakesArabicAndRoman(string term, string digits, string letter) =>
        Assert.Equal(new Numeral(digits, letter), Numeral.Read(term));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("123")]
    [InlineData("12b")]
    [InlineData("iiii")]
    [InlineData("3e")]
    [InlineData("mix")]
    [InlineData("٣")]
    public void Read_LeavesOtherWords(string term) => Assert.Null(Numeral.Read(term));
}
