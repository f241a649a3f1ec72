using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class PronounOpeningCheckTests
{
    [Theory]
    [InlineData("They are given by mouth.", true)]
    [InlineData("It is given by mouth.", true)]
    [InlineData("**These** drugs help.", true)]
    [InlineData("This can hurt.", true)]
    [InlineData("\"Those\" need a scan.", true)]
    [InlineData("He is tired.", true)]
    [InlineData("It is hard to sleep.", false)]
    [InlineData("It may help to walk.", false)]
    [InlineData("This page explains scans.", false)]
    [InlineData("Those with pain may ring.", false)]
    [InlineData("Bone drugs help. They are given by mouth.", false)]
    [InlineData("Italy has clinics.", false)]
    [InlineData("- They are items of a list.", false)]
    [InlineData("### They are a heading\n\nText.", false)]
    public void Problems_AreParagraphsThatPointBack(string paragraph, bool expected) =>
        Assert.Equal(expected ? ["3 pronoun-opening"] : [], Findings.In(new PronounOpeningCheck(), $"First words.\n\n{paragraph}\n"));

    [Fact]
    public void Problems_AreOfEnglishOnly() => Assert.Empty(Findings.In(new PronounOpeningCheck(), "---\nlanguage: de\n---\nIt ist kein Wort."));
}
