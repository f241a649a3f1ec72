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
    [InlineData("ultrasound")]
    [InlineData("liver scan biopsy")]
    [InlineData("hepatic blood")]
    public void Coverage_IsOneWhereThePassageItsHeadingsOrTitleHoldEveryIdea(string question) =>
        Assert.Equal(1, Evidence.Coverage(Reader.Read(question), Knowledge.Passages[0]));

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("holiday")]
    public void Coverage_IsZeroWithoutASharedIdea(string question) =>
        Assert.Equal(0, Evidence.Coverage(Reader.Read(question), Knowledge.Passages[0]));

    [Theory]
    [InlineData("hepatic scans", 1)]
    [InlineData("holiday", 0)]
    public void Coverage_OfAWordingAlone_KnowsTheLexicon(string wording, double expected) => Assert.Equal(expected, Evidence.Coverage(Reader.Read("liver scan"), wording, "en"));

    [Fact]
    public void Coverage_WeighsRareIdeasMore()
    {
        var half = Evidence.Coverage(Reader.Read("liver holiday"), Knowledge.Passages[0]);

        Assert.InRange(half, 0.01, 0.49);
    }

    [Fact]
    public void Coverage_StaysBetweenZeroAndOne() => FixedSeed.Holds(RandomText.Texts, text =>
        Assert.All(Knowledge.Passages, passage => Assert.InRange(Evidence.Coverage(Reader.Read(text), passage), 0, 1)), count: 500);

    [Theory]
    [InlineData("biopsy", "Then a biopsy tells more.")]
    [InlineData("blood tests", "Blood tests follow.")]
    [InlineData("holiday", "An ultrasound shows it.")]
    public void BestSentence_HoldsMostOfTheQuestion(string question, string expected)
    {
        var passage = Knowledge.Passages[0];
        var sentence = Evidence.BestSentence(Reader.Read(question), passage);

        Assert.True(passage.Span.Contains(sentence));
        Assert.Equal(expected, passage.Document.Slice(sentence));
    }

    [Fact]
    public void UnknownWords_AreAsTypedAndInOrder() =>
        Assert.Equal(["Holiday", "yoga"], Evidence.UnknownWords(Reader.Read("Holiday, hepatic, yoga, biopsies")));
}
