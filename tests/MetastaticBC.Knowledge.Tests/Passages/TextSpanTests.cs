using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Passages;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    public void Constructor_RefusesWhatIsNoSpan(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Theory]
    [InlineData("  bone ", 2, 6)]
    [InlineData("\u00A0\u200B\uFEFFbone\u2060\r\n", 3, 7)]
    [InlineData("bone", 0, 4)]
    [InlineData(" \n ", 0, 0)]
    [InlineData("", 0, 0)]
    public void Trim_TakesOffEveryKindOfSpace(string text, int start, int end) =>
        Assert.Equal(new TextSpan(start, end), new TextSpan(0, text.Length).Trim(text));

    [Fact]
    public void Trim_LooksOnlyWithinTheSpan() => Assert.Equal(new TextSpan(3, 4), new TextSpan(2, 5).Trim("ab c de"));

    [Theory]
    [InlineData(2, 4, true)]
    [InlineData(0, 9, true)]
    [InlineData(0, 2, false)]
    [InlineData(5, 9, false)]
    [InlineData(4, 9, true)]
    public void Overlaps_HoldsWhereAUnitIsShared(int start, int end, bool expected) =>
        Assert.Equal(expected, new TextSpan(2, 5).Overlaps(new TextSpan(start, end)));

    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(3, 3, true)]
    [InlineData(2, 6, false)]
    [InlineData(1, 4, false)]
    public void Contains_HoldsForInnerSpans(int start, int end, bool expected) =>
        Assert.Equal(expected, new TextSpan(2, 5).Contains(new TextSpan(start, end)));

    [Fact]
    public void Shift_MovesBothEnds() => Assert.Equal(new TextSpan(12, 15), new TextSpan(2, 5).Shift(10));
}
