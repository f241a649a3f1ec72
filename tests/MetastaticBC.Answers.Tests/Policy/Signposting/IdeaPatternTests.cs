using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class IdeaPatternTests
{
    private static readonly IdeaPattern Pattern = MessageTurn.Compiler.Compile(new SignpostPattern([new WordingSet(["fever", "burning up"]), new WordingSet(["chemo", "not well"])]));

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
        var three = MessageTurn.Compiler.Compile(new SignpostPattern([new WordingSet(["b"]), new WordingSet(["a"]), new WordingSet(["c"])]));

        Assert.True(three.Matches(MessageTurn.Message("a x x x b x x x c"), heedNegation: true));
        Assert.False(three.Matches(MessageTurn.Message("a x x x x x x x x b x x x x x x x x c"), heedNegation: true));
    }

    [Fact]
    public void Matches_LeavesOutAWordingWithoutWords()
    {
        var pattern = MessageTurn.Compiler.Compile(new SignpostPattern([new WordingSet(["!", "fever"])]));

        Assert.True(pattern.Matches(MessageTurn.Message("fever"), heedNegation: true));
        Assert.False(pattern.Matches(MessageTurn.Message("!"), heedNegation: true));
    }

    private static bool Matches(string message, bool heedNegation = true) => Pattern.Matches(MessageTurn.Message(message), heedNegation);
}
