using System.Text;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SignpostMatcherTests
{
    private static readonly PatternCompiler Compiler = MessageTurn.NewCompiler();

    private const string Clinic = """
        signposts:
          - id: zebra
            level: O
            any: [zebra]
          - id: zebra-again
            level: O
            any: [zebra]
          - id: giraffe
            level: E
            any: [giraffe]
            unless: [giraffe enclosure]
          - id: lion
            level: X
            any: [lion]
            unless: [sea lion]
        """;

    private static readonly Signposts Signposts = KnowledgeBase.Read(
        [], KnowledgeSettings.BuiltIn with { Signposts = new SourceFile("signposts.yaml", "signposts.yaml", Encoding.UTF8.GetBytes(Clinic)) }).Knowledge.Signposts;

    private static readonly SignpostMatcher Matcher = new(Signposts, Compiler);

    [Theory]
    [InlineData("a zebra", "zebra zebra-again")]
    [InlineData("a zebra and a giraffe", "giraffe zebra zebra-again")]
    [InlineData("a giraffe and a lion", "lion giraffe")]
    [InlineData("the giraffe enclosure", "")]
    [InlineData("the giraffe enclosure and a zebra", "zebra zebra-again")]
    [InlineData("a sea lion", "")]
    [InlineData("no zebra", "")]
    [InlineData("no lion", "lion")]
    [InlineData("what are the signs of a zebra", "")]
    [InlineData("what are the signs of a zebra? a giraffe stands here", "giraffe")]
    [InlineData("what are the signs of a zebra, there is one now", "zebra zebra-again")]
    [InlineData("what are the signs of a lion", "lion")]
    [InlineData("I saw a zebra years ago", "")]
    [InlineData("nothing", "")]
    [InlineData("", "")]
    public void Read_GivesTheMetOnesGravestFirst(string message, string expected) => Assert.Equal(expected, Names(Read(message).Met));

    [Theory]
    [InlineData("what are the signs of a zebra", "zebra zebra-again")]
    [InlineData("I saw a zebra years ago", "")]
    [InlineData("a zebra in a film", "")]
    [InlineData("no zebra", "")]
    public void Read_TellsWhatIsAskedAbout(string message, string expected) => Assert.Equal(expected, Names(Read(message).AskedAbout));

    [Theory]
    [InlineData("the giraffe enclosure", "giraffe")]
    [InlineData("a sea lion", "lion")]
    [InlineData("a giraffe", "")]
    public void Read_TellsWhatIsExcused(string message, string expected) => Assert.Equal(expected, Names(Read(message).Excused));

    [Theory]
    [InlineData("what are the signs of a zebra", SignpostSection.Asking)]
    [InlineData("should I take it", SignpostSection.Personal)]
    [InlineData("it is getting worse", SignpostSection.Aggravating)]
    [InlineData("I am afraid of dying", SignpostSection.Support)]
    public void Read_TellsTheSectionsThatStandThere(string message, SignpostSection section) => Assert.Contains(section, Read(message).Sections);

    [Fact]
    public void Read_KeepsTheBuiltInSignpostsBesideAClinics() => Assert.Contains(Read("I can't breathe").Met, signpost => signpost is { IsBuiltIn: true, Level: UrgencyLevel.E });

    [Fact]
    public async Task Read_OfAVeryLongMessage_Ends()
    {
        var far = string.Concat(Enumerable.Repeat("numb ", 20_000)) + string.Concat(Enumerable.Repeat("so ", 20)) + string.Concat(Enumerable.Repeat("breath ", 20_000));

        await HangGuard.RunAsync(() => Read(far));
    }

    private static RuleReading Read(string message) => Matcher.Read(MessageTurn.Message(message, Compiler));

    private static string Names(IEnumerable<Signpost> signposts) => string.Join(' ', signposts.Where(signpost => !signpost.IsBuiltIn).Select(signpost => signpost.Id));
}
