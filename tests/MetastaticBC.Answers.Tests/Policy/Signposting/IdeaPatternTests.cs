using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class IdeaPatternTests
{
    private static readonly PatternCompiler Compiler = MessageTurn.NewCompiler();

    private static readonly IdeaPattern Pattern = Compiler.Compile(new SignpostPattern([new WordingSet(["fever", "burning up"]), new WordingSet(["chemo", "not well"])]));

    [Theory]
    [InlineData("fever after chemo", true)]
    [InlineData("chemo, then burning up", true)]
    [InlineData("fever", false)]
    [InlineData("", false)]
    [InlineData("fever a b c d e f g h i j k l chemo", true)]
    [InlineData("fever a b c d e f g h i j k l m chemo", false)]
    [InlineData("fever a b c d e f g h i j k l m chemo fever", true)]
    public void Matches_WhereAllIdeasStandTogether(string message, bool expected) => Assert.Equal(expected, Matches(message));

    [Fact]
    public void Matches_HeedsNegationOnlyWhereTold()
    {
        Assert.False(Matches("no fever after chemo"));
        Assert.True(Matches("no fever after chemo", heedNegation: false));
    }

    [Fact]
    public void Matches_AWordingThatBeginsWithNegation() => Assert.True(Matches("fever, no, not well"));

    [Fact]
    public void Matches_WantsAllIdeasWithinOneStretch()
    {
        var three = Compiler.Compile(new SignpostPattern([new WordingSet(["b"]), new WordingSet(["a"]), new WordingSet(["c"])]));

        Assert.True(three.Matches(MessageTurn.Message("a x x x b x x x c", Compiler), heedNegation: true));
        Assert.False(three.Matches(MessageTurn.Message("a x x x x x x x x b x x x x x x x x c", Compiler), heedNegation: true));
    }

    [Fact]
    public void Matches_LeavesOutAWordingWithoutWords()
    {
        var pattern = Compiler.Compile(new SignpostPattern([new WordingSet(["!", "fever"])]));

        Assert.True(pattern.Matches(MessageTurn.Message("fever", Compiler), heedNegation: true));
        Assert.False(pattern.Matches(MessageTurn.Message("!", Compiler), heedNegation: true));
    }

    [Theory]
    [InlineData("b", "a c", "a c b a x c", "0-1 2-2 3-5")]
    [InlineData("a", "a b", "a b a", "0-0 0-1 2-2")]
    [InlineData("a", "b", "c", "")]
    public void Find_OfOneIdea_GivesEveryPlaceByItsFirstWord(string wording, string other, string message, string expected) =>
        Assert.Equal(expected, Find(Ideas([wording, other]), message));

    [Theory]
    [InlineData("a b", "0-1")]
    [InlineData("b x a", "0-2")]
    [InlineData("a b a", "0-1 1-2")]
    [InlineData("b a b", "0-1 1-2")]
    [InlineData("a b b", "0-1")]
    [InlineData("a a b", "0-2 1-2")]
    [InlineData("a x b x a", "0-2 2-4")]
    [InlineData("a. b", "0-1")]
    [InlineData("a", "")]
    [InlineData("", "")]
    public void Find_OfSeveralIdeas_GivesTheShortestStretchFromEachFirstWord(string message, string expected) =>
        Assert.Equal(expected, Find(Ideas(["a"], ["b"]), message));

    [Theory]
    [InlineData(12, "0-13")]
    [InlineData(13, "")]
    public void Find_LeavesOutAStretchOfMoreThanFourteenWords(int between, string expected) =>
        Assert.Equal(expected, Find(Ideas(["a"], ["b"]), $"a {Others(between)} b"));

    [Theory]
    [InlineData(11, "0-13")]
    [InlineData(12, "")]
    public void Find_CountsEveryWordOfAWordingWithinTheStretch(int between, string expected) =>
        Assert.Equal(expected, Find(Ideas(["a"], ["b c"]), $"a {Others(between)} b c"));

    [Theory]
    [InlineData("b c", "b")]
    [InlineData("b", "b c")]
    public void Find_TakesTheWordingThatEndsFirst(string wording, string other) => Assert.Equal("0-2", Find(Ideas(["a"], [wording, other]), "a x b c"));

    [Fact]
    public void Find_LeavesOutWhatIsDeniedAndTakesTheNextPlace()
    {
        var pattern = Ideas(["a"], ["b"]);

        Assert.Equal("0-6", Find(pattern, "a x no b. x x b"));
        Assert.Equal("0-3", Find(pattern, "a x no b. x x b", heedNegation: false));
    }

    private static bool Matches(string message, bool heedNegation = true) => Pattern.Matches(MessageTurn.Message(message, Compiler), heedNegation);

    private static string Find(IdeaPattern pattern, string message, bool heedNegation = true) =>
        string.Join(' ', pattern.Find(MessageTurn.Message(message, Compiler), heedNegation).Select(place => $"{place.First}-{place.Last}"));

    private static IdeaPattern Ideas(params string[][] wordings) =>
        Compiler.Compile(new SignpostPattern([.. wordings.Select(set => new WordingSet(set))]));

    private static string Others(int count) => string.Join(' ', Enumerable.Repeat("x", count));
}
