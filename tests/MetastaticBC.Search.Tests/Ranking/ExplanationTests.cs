using System.Globalization;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class ExplanationTests
{
    [Fact]
    public void ToString_IndentsTheParts() =>
        Assert.Equal("1.5  whole\n  1  first\n    1  leaf\n  0.5  second\n", new Explanation("whole", 1.5,
        [
            new Explanation("first", 1, [new Explanation("leaf", 1, [])]),
            new Explanation("second", 0.5, []),
        ]).ToString());

    [Fact]
    public void Number_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("1234.5679", Explanation.Number(1234.56789));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
