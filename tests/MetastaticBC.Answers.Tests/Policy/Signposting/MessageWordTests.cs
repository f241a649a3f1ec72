using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class MessageWordTests
{
    [Theory]
    [InlineData("38.5", "38.5")]
    [InlineData("38,5", "38.5")]
    [InlineData("38.5c", "38.5")]
    [InlineData("102f", "102")]
    [InlineData("chic", "chic")]
    public void Of_ReadsNumbersWithoutTheirUnit(string term, string expected) => Assert.Equal(expected, MessageWord.Of(term).Text);

    [Fact]
    public void Of_KnowsTheStem() => Assert.Equal("bleed", MessageWord.Of("bleeding").Stem);
}
