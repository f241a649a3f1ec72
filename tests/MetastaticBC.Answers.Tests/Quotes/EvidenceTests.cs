using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Quotes;

public sealed class EvidenceTests
{
    private static readonly Knowledge.KnowledgeBase Knowledge = SmallLibrary.With(
        "liver, hepatic",
        "# Liver\n\n## Scans\n\nAn ultrasound shows it. Then a biopsy tells more. Blood tests follow.\n\nTablets help.");

    private static readonly QuestionReader Reader = new(Knowledge.Lexicon, ["en"]);
    private static readonly Evidence Evidence = new(SmallLibrary.Index(Knowledge).Statistics);

    [Theory]
    [InlineData("hepatic scans", 1)]
    [InlineData("holiday", 0)]
    public void Coverage_OfAWordingAlone_KnowsTheLexicon(string wording, double expected) => Assert.Equal(expected, Evidence.Coverage(Reader.Read("liver scan"), wording, "en"));

    [Fact]
    public void Coverage_WeighsRareIdeasMore()
    {
        var half = Evidence.Coverage(Reader.Read("liver holiday"), "The liver", "en");

        Assert.InRange(half, 0.01, 0.49);
    }

    [Fact]
    public void Coverage_StaysBetweenZeroAndOne() => FixedSeed.Holds(RandomText.Texts, text =>
        Assert.InRange(Evidence.Coverage(Reader.Read(text), "Liver scans and blood tests", "en"), 0, 1), count: 500);
}
