using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class WordBreakRulesTests
{
    [Theory]
    [InlineData("ab c", 2)]
    [InlineData("a1b", 3)]
    [InlineData("a'b", 3)]
    [InlineData("a'1", 1)]
    [InlineData("1'000", 5)]
    [InlineData("1.5", 3)]
    [InlineData("a.b", 1)]
    [InlineData("a:b", 1)]
    [InlineData("a_b", 1)]
    [InlineData("a\u0301\u200D'\u00ADb ", 6)]
    [InlineData("\u05D0'", 2)]
    [InlineData("\u05D0'\u0301 x", 3)]
    [InlineData("\u05D0\"\u05D1", 3)]
    [InlineData("\u05D0\"", 1)]
    [InlineData("\u30AB\u30AB\u3072", 2)]
    [InlineData("\u9AA8\u8EE2", 1)]
    [InlineData("\u0301a", 0)]
    [InlineData(" a", 0)]
    [InlineData("ab'", 2)]
    [InlineData("ab. c", 2)]
    [InlineData("ab,1", 2)]
    [InlineData("ab'\u0301c", 5)]
    [InlineData("ab\u00E9c d", 4)]
    [InlineData("ab\U0001D482 c", 4)]
    [InlineData("", 0)]
    public void WordEnd_FollowsTheRules(string text, int expected) => Assert.Equal(expected, WordBreakRules.WordEnd(text, 0));
}
