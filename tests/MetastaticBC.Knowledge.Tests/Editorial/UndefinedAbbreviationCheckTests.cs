using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class UndefinedAbbreviationCheckTests
{
    [Theory]
    [InlineData("A CPS of ten helps.")]
    [InlineData("Take T-DM1 again.")]
    [InlineData("Several ADCs help, and ADCs came late.")]
    [InlineData("A CDK4/6 tablet helps.")]
    public void Problems_AreLettersThatNobodyExplains(string text) => Assert.Equal(["3 undefined-abbreviation"], Findings.In(new UndefinedAbbreviationCheck(), $"First words.\n\n{text}"));

    [Theory]
    [InlineData("A combined score (CPS) counts cells. A CPS of ten helps.")]
    [InlineData("A CPS of ten helps. CPS (combined score of cells) is new.")]
    [InlineData("A CPS of ten helps. CPS means a score.")]
    [InlineData("A CPS of ten helps. CPS stands for a score.")]
    [InlineData("A CPS of ten helps.\n\nCPS is short for a score.")]
    [InlineData("A score (combined score, CPS) helps.")]
    [InlineData("CDK4/6 inhibitors are tablets.")]
    [InlineData("What do ADP and CPS mean?")]
    [InlineData("Letters write CPS for the combined positive score.")]
    [InlineData("An MRI or PET-CT on the NHS in the UK, with HER2 and DNA.")]
    [InlineData("Stage IV or III.")]
    [InlineData("Do NOT drive, and do not cycle.")]
    [InlineData("READ THIS FIRST before a scan.")]
    [InlineData("The trial MONALEESA-2 helped.")]
    [InlineData("Grade G2 is one capital.")]
    [InlineData("See `CPS` in https://harbour.example/CPS there.")]
    public void Problems_NoneWhereTheMeaningIsGivenOrKnown(string text) => Assert.Empty(Findings.In(new UndefinedAbbreviationCheck(), $"First words.\n\n{text}"));

    [Fact]
    public void Problems_NoneForAHeadingInCapitals() =>
        Assert.Empty(Findings.Of(new UndefinedAbbreviationCheck(), ("a.txt", "A page\n\nABOUT TMZ SCANS\n\nThe scan is short, and people may go home after it.\n")));

    [Fact]
    public void Problems_AreOfEnglishOnly() => Assert.Empty(Findings.In(new UndefinedAbbreviationCheck(), "---\nlanguage: de\n---\nDie KBT hilft."));
}
