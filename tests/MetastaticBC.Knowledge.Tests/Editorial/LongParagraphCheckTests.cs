using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class LongParagraphCheckTests
{
    [Theory]
    [InlineData(150, "")]
    [InlineData(151, "5 long-paragraph")]
    public void Problems_AreParagraphsOver150Words(int words, string expected)
    {
        var paragraph = string.Concat(Enumerable.Repeat("Word ", words));

        Assert.Equal(expected, string.Concat(Findings.In(new LongParagraphCheck(), $"# T\n\nShort.\n\n{paragraph}\n")));
        Assert.Equal(expected, string.Concat(Findings.In(new LongParagraphCheck(), $"# T\n\nShort:\n\n- {paragraph}\n- Short.\n")));
    }

    [Fact]
    public void Problems_CountNoCodeAndNoAddresses() =>
        Assert.Empty(Findings.In(new LongParagraphCheck(), $"Words.\n\n```\n{string.Concat(Enumerable.Repeat("code ", 200))}\n```\n\nSee [it](<{string.Concat(Enumerable.Repeat("a ", 200))}>)."));
}
