using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class PatternCompilerTests
{
    private readonly PatternCompiler _compiler = MessageTurn.NewCompiler();

    [Fact]
    public void Compile_LetsPatternsShareTheirWords()
    {
        _compiler.Compile([Pattern("okapi", "tapir"), Pattern("okapi", "zebra"), Pattern("okapi zebra")]);

        Assert.Equal(3, _compiler.Vocabulary.Count);
    }

    [Fact]
    public void Compile_KeepsTheOrderOfPatterns()
    {
        var patterns = _compiler.Compile([Pattern("okapi"), Pattern("tapir"), Pattern("zebra")]);

        Assert.Equal([false, true, false], patterns.Select(pattern => Meets(pattern, "tapir")));
    }

    [Fact]
    public void Compile_CutsAWordingAsItCutsAMessage() => Assert.True(Meets(_compiler.Compile(Pattern("CAN’T—Breathe")), "i can't breathe"));

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData(" \u0301 ")]
    public void Compile_OfAWordingWithoutWords_MeetsNothing(string wording)
    {
        var alone = _compiler.Compile(Pattern(wording));
        var beside = _compiler.Compile(Pattern("okapi", wording));

        Assert.All(["", "!", "okapi", "okapi !"], message => Assert.False(Meets(alone, message)));
        Assert.False(Meets(beside, "okapi !"));
    }

    [Fact]
    public void Compile_OfAPatternWithoutIdeas_MeetsNothing() => Assert.False(Meets(_compiler.Compile(Pattern()), "okapi"));

    private bool Meets(IdeaPattern pattern, string message) => pattern.Matches(MessageTurn.Message(message, _compiler), heedNegation: false);

    private static SignpostPattern Pattern(params string[] ideas) => new([.. ideas.Select(idea => new WordingSet([idea]))]);
}
