using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SentenceMarksTests
{
    private static readonly PatternCompiler Compiler = MessageTurn.NewCompiler();

    private static readonly IdeaPattern[] Patterns = Compiler.Compile([Pattern("okapi"), Pattern("zebra", "tapir")]);

    [Theory]
    [InlineData("an okapi", "1")]
    [InlineData("an okapi here. nothing there! an okapi\nnothing", "1010")]
    [InlineData("no okapi", "1")]
    [InlineData("a zebra. a tapir. nothing", "110")]
    [InlineData("a zebra. nothing. a tapir", "111")]
    [InlineData("a zebra. nothing", "00")]
    [InlineData("nothing", "0")]
    [InlineData("", "")]
    public void Touch_TellsTheSentencesThatAPatternStandsIn(string text, string expected)
    {
        var message = MessageTurn.Message(text, Compiler);
        var marks = Marks(message);
        var openings = Enumerable.Range(0, message.Count).Where(message.OpensSentence);

        Assert.Equal(expected, string.Concat(openings.Select(place => marks.Touch(new Stretch(place, place), message) ? '1' : '0')));
        Assert.Equal(expected.Contains('1'), marks.Any);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, true)]
    [InlineData(0, 2, true)]
    [InlineData(2, 2, false)]
    public void Touch_HeedsEverySentenceOfTheStretch(int first, int last, bool expected)
    {
        var message = MessageTurn.Message("here. okapi. there", Compiler);

        Assert.Equal(expected, Marks(message).Touch(new Stretch(first, last), message));
    }

    [Fact]
    public void Any_WithoutPatterns_IsFalse() => Assert.False(new SentenceMarks([], MessageTurn.Message("an okapi", Compiler)).Any);

    private static SentenceMarks Marks(Message message) => new(Patterns, message);

    private static SignpostPattern Pattern(params string[] ideas) => new([.. ideas.Select(idea => new WordingSet([idea]))]);
}
