using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class UnbalancedMarkdownCheckTests
{
    [Theory]
    [InlineData("Take **two tablets.", "3")]
    [InlineData("Take\n**two** or **three tablets.", "4")]
    [InlineData("Take `two tablets.", "3")]
    [InlineData("Take ``two` tablets.", "3|3")]
    [InlineData("See [the page for more.", "3")]
    [InlineData("See [the page](bones.md for more.", "3")]
    [InlineData("- Good.\n- Take **two.", "4")]
    [InlineData("Take **two** tablets, `2` of them, see [here](#t) or [there].", "")]
    [InlineData("Signs \\** and \\[ and \\` are fine, as is `**`, ``a ` b`` and 2 * 3.", "")]
    [InlineData("```\nText ** [ `\n```", "")]
    public void Problems_AreMarksThatStayOpen(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Findings.In(new UnbalancedMarkdownCheck(), $"# T\n\n{text}\n").Select(found => found.Replace(" unbalanced-markdown", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("| a | b |", "")]
    [InlineData("| a | b \\| c |", "")]
    [InlineData("a | b", "")]
    [InlineData("| a |", "6 unbalanced-markdown")]
    [InlineData("| a | b | c |", "6 unbalanced-markdown")]
    public void Problems_AreRowsWithOtherCellsThanTheHeader(string row, string expected) =>
        Assert.Equal(expected, string.Concat(Findings.In(new UnbalancedMarkdownCheck(), $"# T\n\n| one | two |\n|---|---|\n| a | b |\n{row}\n")));

    [Fact]
    public void Problems_NoneInPlainText() => Assert.Empty(Findings.Of(new UnbalancedMarkdownCheck(), ("a.txt", "A page\n\nTake **two [tablets.\n")));
}
