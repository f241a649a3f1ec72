using DocumentFormat.OpenXml.Wordprocessing;
using MetastaticBC.Knowledge.Importing.Word;

namespace MetastaticBC.Knowledge.Tests.Importing.Word;

public sealed class NumberLabelTests
{
    [Theory]
    [InlineData(4, NumberFormatValues.Decimal, "4")]
    [InlineData(3, NumberFormatValues.LowerLetter, "c")]
    [InlineData(28, NumberFormatValues.UpperLetter, "BB")]
    [InlineData(49, NumberFormatValues.LowerRoman, "xlix")]
    [InlineData(1994, NumberFormatValues.UpperRoman, "MCMXCIV")]
    [InlineData(0, NumberFormatValues.LowerRoman, "0")]
    [InlineData(int.MaxValue, NumberFormatValues.UpperRoman, "2147483647")]
    [InlineData(2, NumberFormatValues.Ordinal, "2")]
    public void Of_WritesTheCount(int count, NumberFormatValues format, string expected) => Assert.Equal(expected, NumberLabel.Of(count, format));
}
