using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SectionMarksTests
{
    private static readonly PatternCompiler Compiler = MessageTurn.NewCompiler();

    private static readonly Dictionary<SignpostSection, IdeaPattern[]> Sections = Enum.GetValues<SignpostSection>().ToDictionary(
        section => section,
        section => Compiler.Compile([new SignpostPattern([new WordingSet([section.ToString()])])]));

    [Theory]
    [InlineData("kiwi", true, false, true)]
    [InlineData("present kiwi", true, true, true)]
    [InlineData("asking kiwi", false, false, true)]
    [InlineData("past kiwi", false, false, false)]
    [InlineData("figures kiwi", false, false, false)]
    [InlineData("asking present kiwi", true, false, true)]
    [InlineData("past present kiwi", true, false, false)]
    [InlineData("kiwi. asking past figures", true, false, true)]
    [InlineData("kiwi. present", true, false, true)]
    public void Marks_TellHowASentenceIsMeant(string text, bool isNow, bool isPresentOnly, bool isAskedAbout)
    {
        var message = MessageTurn.Message(text, Compiler);
        var marks = new SectionMarks(Sections, message);
        var place = Enumerable.Range(0, message.Count).First(place => message[place].Text == "kiwi");
        var kiwi = new Stretch(place, place);

        Assert.Equal((isNow, isPresentOnly, isAskedAbout), (marks.IsNow(kiwi), marks.IsPresentOnly(kiwi), marks.IsAskedAbout(kiwi)));
    }

    [Fact]
    public void Standing_NamesTheSectionsThatStandSomewhere() => Assert.Equal(
        [SignpostSection.Past, SignpostSection.Support],
        new SectionMarks(Sections, MessageTurn.Message("past. support", Compiler)).Standing.Order());
}
