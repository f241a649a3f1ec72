using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Passages;

public sealed class ListMarkerTests
{
    [Theory]
    [InlineData("- one")]
    [InlineData("* one")]
    [InlineData("+ one")]
    [InlineData("• one")]
    [InlineData("·\u00A0\u00A0one")]
    [InlineData("•\tone")]
    [InlineData("– one")]
    [InlineData("\uF0B7 one")]
    [InlineData("•")]
    [InlineData("   - one")]
    [InlineData("1. one")]
    [InlineData("12) one")]
    [InlineData("a) one")]
    [InlineData("b. one")]
    public void StartsAt_HoldsForItems(string line) => Assert.True(ListMarker.StartsAt(line, 0, line.Length));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("-one")]
    [InlineData("--- one")]
    [InlineData("*bold* one")]
    [InlineData("1.5 mg")]
    [InlineData("1.")]
    [InlineData("2024. It")]
    [InlineData("A. Smith")]
    [InlineData("ab) one")]
    [InlineData("one")]
    [InlineData("\n- one")]
    public void StartsAt_DoesNotHoldForText(string line) => Assert.False(ListMarker.StartsAt(line, 0, line.Length));

    [Theory]
    [InlineData("1. one", true)]
    [InlineData("a) one", true)]
    [InlineData("- one", true)]
    [InlineData("2. two", false)]
    [InlineData("4. The next stage", false)]
    [InlineData("12. twelve", false)]
    [InlineData("b) two", false)]
    public void Interrupts_HoldsForBulletsAndFirstNumbers(string line, bool expected) =>
        Assert.Equal(expected, ListMarker.Interrupts(line, 0, line.Length));

    [Theory]
    [InlineData("•", true)]
    [InlineData("-", false)]
    [InlineData("• one", false)]
    public void IsAlone_HoldsForABulletWithoutText(string line, bool expected) =>
        Assert.Equal(expected, ListMarker.IsAlone(line, new TextSpan(0, line.Length)));
}
