using System.Globalization;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class IdeaReaderTests
{
    private static readonly SynonymTable Synonyms = new(
        SmallLibrary.With("okapi, tapir\nokapi spots, tapir marks\nspots, dots => marks\nimportant => weighty").Lexicon, TextAnalyzer.English);

    private static readonly IdeaReader Reader = new(Synonyms, asWritten: false);

    [Theory]
    [InlineData("okapi", "okapi 1")]
    [InlineData("zebroid", "zebroid 0.8")]
    [InlineData("garden", "garden 0.25")]
    [InlineData("GARDEN", "GARDEN 0.25")]
    [InlineData("liver", "liver 1")]
    [InlineData("letrozole", "letrozole 1")]
    [InlineData("important", "important 0.2")]
    public void Read_AWordThatNothingKnowsCountsLess(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Read_AGenericWordThatNothingKnowsCountsLeast() => Assert.Equal("simple 0.05", Read("simple"));

    [Theory]
    [InlineData("okapi spots", "okapi spots 1; okapi 0.3; spots 0.3")]
    [InlineData("okapi marks", "okapi 1; marks 0.25")]
    [InlineData("tapir marks", "tapir marks 1; tapir 0.3")]
    public void Read_KnownPartsOfALongerWordingAreIdeasToo(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("okapi spots, okapi", "okapi spots 1; okapi 1; spots 0.3")]
    [InlineData("okapi, okapi spots", "okapi 1; okapi spots 1; spots 0.3")]
    public void Read_AnIdeaHasTheWeightOfThePlaceWhereItCountsMost(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("okapi zebroid. liver", "liver", "okapi 0.4; zebroid 0.32; liver 1")]
    [InlineData("okapi spots. liver", "liver", "okapi spots 0.4; okapi 0.12; spots 0.12; liver 1")]
    [InlineData("okapi. okapi", "okapi", "okapi 1")]
    [InlineData("liver. okapi", "okapi", "liver 0.4; okapi 1")]
    public void Read_WhatIsToldAroundTheQuestionCountsLess(string text, string asking, string expected)
    {
        var start = text.LastIndexOf(asking, StringComparison.Ordinal);

        Assert.Equal(expected, Describe(Read(text, [], new TextSpan(start, start + asking.Length))));
    }

    [Fact]
    public void Read_AnIdeaOfTheStoryThatIsAskedAboutToo_KeepsItsPlace() =>
        Assert.Equal("okapi 1; zebroid 0.32; liver 1", Describe(Read("okapi zebroid. liver okapi", [], new TextSpan(15, 26))));

    [Fact]
    public void Read_ACorrection_PutsTheTypedWordFirst()
    {
        var idea = Assert.Single(Read("okapia", [Correct("okapia", 0, "okapi")], new TextSpan(0, 6)));

        Assert.Equal(("okapia", 1), (idea.Typed, idea.Group.Weight));
        Assert.Equal("okapia 1; okapi 0.9; tapir 0.72", Wordings(idea));
    }

    [Fact]
    public void Read_ACorrectionWithinALongerWording_IsOfTheWholeAndOfItsPart()
    {
        var ideas = Read("okapia spots", [Correct("okapia", 0, "okapi")], new TextSpan(0, 12));

        Assert.Equal("okapia spots 1; okapia 0.3; spots 0.3", Describe(ideas));
        Assert.Equal("okapia spot 1; okapi spot 0.9; tapir mark 0.72", Wordings(ideas[0]));
        Assert.Equal("okapia 1; okapi 0.9; tapir 0.72", Wordings(ideas[1]));
        Assert.Equal("spot 1; mark 0.8", Wordings(ideas[2]));
    }

    [Fact]
    public void Read_AsWritten_LooksForTheWordItselfToo()
    {
        var reader = new IdeaReader(Synonyms, asWritten: true);
        var ideas = reader.Read("okapis", TextAnalyzer.English.Analyze("okapis"), [], [new TextSpan(0, 6)]);

        Assert.Equal("okapi 1; okapis 1; tapir 0.8", Wordings(Assert.Single(ideas)));
    }

    [Fact]
    public void Read_StopWordsAlone_AreNoIdea() => Assert.Equal("", Read("what is the"));

    private static string Read(string text) => Describe(Read(text, [], new TextSpan(0, text.Length)));

    private static IReadOnlyList<Idea> Read(string text, IReadOnlyList<Correction> corrections, TextSpan asking) =>
        Reader.Read(text, CorrectedTokens.Of(TextAnalyzer.English.Analyze(text), corrections, TextAnalyzer.English), corrections, [asking]);

    private static Correction Correct(string typed, int start, string meant) => new(new TextSpan(start, start + typed.Length), typed, meant);

    private static string Describe(IEnumerable<Idea> ideas) => string.Join("; ", ideas.Select(idea => Weighed(idea.Typed, idea.Group.Weight)));

    private static string Wordings(Idea idea) => string.Join("; ", idea.Group.Wordings.Select(wording => Weighed(string.Join(' ', wording.Terms), wording.Weight)));

    private static string Weighed(string text, double weight) => string.Create(CultureInfo.InvariantCulture, $"{text} {Math.Round(weight, 9)}");
}
