using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(
        SmallLibrary.With("liver, hepatic\nliver mets, liver secondaries").Lexicon, ["en"]);

    [Fact]
    public void Read_KeepsEveryWordAndTheText()
    {
        var question = Reader.Read("CAN'T the liver heal?");

        Assert.Equal("CAN'T the liver heal?", question.Text);
        Assert.Equal(["cant", "the", "liver", "heal"], question.Words.Select(word => word.Term));
    }

    [Fact]
    public void Read_TakesTheLongestWordingAsOneIdea() =>
        Assert.Equal(["Liver mets", "Liver", "scan"], Reader.Read("Liver mets: which scan?").Ideas.Select(idea => idea.Typed));

    [Fact]
    public void Read_TakesEachIdeaOnceAtItsFirstPlace() =>
        Assert.Equal(["Scans", "LIVER"], Reader.Read("Scans, LIVER, scan, scanned, liver").Ideas.Select(idea => idea.Typed));

    [Fact]
    public void Read_OffersTheLexiconsWordings() =>
        Assert.Equal(["liver", "hepat"], Reader.Read("liver").Ideas.Single().Group.Wordings.Select(wording => wording.Terms.Single()));

    [Fact]
    public void Read_OffersTheWordAsWrittenBesideOtherLanguages()
    {
        var reader = new QuestionReader(SmallLibrary.With("hueso, bone").Lexicon, ["en", "es"]);

        Assert.Equal(["hueso", "bone"], reader.Read("hueso").Ideas.Single().Group.Wordings.Select(wording => wording.Terms.Single()));
        Assert.Equal(["pulmon", "pulmones"], reader.Read("Pulmones").Ideas.Single().Group.Wordings.Select(wording => wording.Terms.Single()));
    }

    [Theory]
    [InlineData("What is T-DM1?")]
    [InlineData("tdm1")]
    [InlineData("t dm1")]
    [InlineData("T/DM1 or T‑DM1")]
    public void Read_TakesANameAsOneIdeaHoweverItIsWritten(string text)
    {
        var idea = Assert.Single(Reader.Read(text).Ideas);

        Assert.Equal(["tdm1"], idea.Group.Wordings[0].Terms);
        Assert.Equal(1, idea.Group.Weight);
    }

    [Theory]
    [InlineData("CDK4/6")]
    [InlineData("cdk4 6")]
    [InlineData("cdk 4/6")]
    [InlineData("CDK 4 / 6")]
    [InlineData("cdk46")]
    public void Read_FindsTheLexiconsWordingHoweverANameIsWritten(string text)
    {
        var idea = Assert.Single(new QuestionReader(SmallLibrary.With("cdk4 6, cdk4 6 inhibitor, ribociclib").Lexicon, ["en"]).Read(text).Ideas);

        Assert.Equal(text, idea.Typed);
        Assert.StartsWith("cdk46", idea.Group.Wordings[0].Terms[0], StringComparison.Ordinal);
        Assert.Contains(idea.Group.Wordings, wording => wording.Terms is ["ribociclib"]);
    }

    [Fact]
    public void Read_OffersANamesJoinedAndPartedForm() =>
        Assert.Equal(["xray", "x ray"], Wordings(Assert.Single(Reader.Read("x-ray").Ideas)));

    [Fact]
    public void Read_TakesThePartsOfOtherCompoundsAsIdeas()
    {
        var ideas = Reader.Read("liver-sparing scan").Ideas;

        Assert.Equal(["liver", "sparing", "scan"], ideas.Select(idea => idea.Typed));
        Assert.Equal(["liver", "liverspar", "hepat"], Wordings(ideas[0]));
        Assert.Equal(["spare", "liverspar"], Wordings(ideas[1]));
        Assert.Equal(["scan"], Wordings(ideas[2]));
    }

    [Fact]
    public void Read_FindsALexiconsWordsWithinACompound() =>
        Assert.Equal(["Liver-mets", "Liver"], Reader.Read("Liver-mets").Ideas.Select(idea => idea.Typed));

    [Fact]
    public void Read_OffersTheStageOfASubstage() =>
        Assert.Equal(["3b", "3"], Wordings(Reader.Read("stage IIIB").Ideas[1]));

    private static IEnumerable<string> Wordings(Idea idea) => idea.Group.Wordings.Select(wording => string.Join(' ', wording.Terms));

    [Fact]
    public void Read_AMisspeltWord_IsLookedUpAsTypedAndAsMeant()
    {
        var library = SmallLibrary.With("liver, hepatic\nliver mets, liver secondaries", "# Liver\n\nThe liver may hold metastases, and the scan shows them.\n");
        var reader = new QuestionReader(library.Lexicon, ["en"], new SpellingCorrector(SpellingIndex.Of(library, [])));

        var question = reader.Read("My livver scann, livver mets");

        Assert.Equal("My livver scann, livver mets", question.Text);
        Assert.Equal(["my", "livver", "scann", "livver", "mets"], question.Words.Select(word => word.Term));
        Assert.Equal([("livver", "liver"), ("scann", "scan"), ("livver", "liver")], question.Corrections.Select(found => (found.Typed, found.Meant)));
        Assert.Equal(["livver", "scann", "livver mets"], question.Ideas.Select(idea => idea.Typed));
        Assert.Equal(["livver", "liver", "hepat"], question.Ideas[0].Group.Wordings.Select(wording => wording.Terms.Single()));
        Assert.Equal([1, 0.9, 0.72], question.Ideas[0].Group.Wordings.Select(wording => Math.Round(wording.Weight, 9)));
        Assert.Empty(reader.Read("my liver scan").Corrections);
    }

    [Theory]
    [InlineData("6", true)]
    [InlineData("45", true)]
    [InlineData("600", false)]
    [InlineData("liver", false)]
    public void Read_GivesABareSmallNumberLittleWeight(string word, bool little) =>
        Assert.Equal(little, Reader.Read(word).Ideas.Single().Group.Weight < 0.5);

    [Fact]
    public void Read_LooksUpABoundedPartButKeepsAllWords()
    {
        var question = Reader.Read(new string(' ', Question.MaximumLookedUp) + "liver");

        Assert.Empty(question.Ideas);
        Assert.Single(question.Words);
    }

    [Fact]
    public void ToQuery_HoldsTheIdeasInOrder()
    {
        var question = Reader.Read("scan of the liver");

        Assert.Equal(question.Ideas.Select(idea => idea.Group), question.ToQuery().Groups);
    }

    [Fact]
    public void Read_TypedTextIsASliceOfTheMessage() => FixedSeed.Holds(RandomText.Texts, text =>
        Assert.All(Reader.Read(text).Ideas, idea => Assert.Contains(idea.Typed, text, StringComparison.Ordinal)), count: 500);
}
