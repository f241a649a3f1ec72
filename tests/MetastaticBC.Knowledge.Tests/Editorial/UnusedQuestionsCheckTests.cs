using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class UnusedQuestionsCheckTests
{
    private const string Body = "# T\n\n## Pain\n\n### Tablets\n\nTablets help.\n";

    [Theory]
    [InlineData("Pain", "4 questions-unused")]
    [InlineData("Tablets", "")]
    [InlineData("T", "4 questions-unused")]
    [InlineData("Nowhere", "")]
    public void Problems_AreQuestionsOfAHeadingWithoutText(string heading, string expected) =>
        Assert.Equal(expected, string.Concat(Findings.In(new UnusedQuestionsCheck(), $"---\nquestions:\n  {heading}:\n    - does it hurt\n---\n{Body}")));

    [Fact]
    public void Problems_NoneForTheTitleWhereTextStandsUnderIt() =>
        Assert.Empty(Findings.In(new UnusedQuestionsCheck(), "---\nquestions:\n  T: [does it hurt]\n---\n# T\n\nIt need not.\n\n## Pain\n\nText."));
}
