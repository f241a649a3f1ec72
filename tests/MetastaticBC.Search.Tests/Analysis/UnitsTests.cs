using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class UnitsTests
{
    [Theory]
    [InlineData("mg", "mg")]
    [InlineData("milligrammes", "mg")]
    [InlineData("μg", "mcg")]
    [InlineData("pct", "percent")]
    [InlineData("yr", "years")]
    [InlineData("bone", null)]
    [InlineData("", null)]
    public void TermOf_KnowsOneWayToWriteAUnit(string form, string? expected) => Assert.Equal(expected, Units.TermOf(form));
}
