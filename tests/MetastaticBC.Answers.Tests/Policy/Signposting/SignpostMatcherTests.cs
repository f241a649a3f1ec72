using System.Text;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SignpostMatcherTests
{
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

    private static readonly SignpostMatcher Matcher = new(KnowledgeBase.Read(
        [], KnowledgeSettings.BuiltIn with { Signposts = new SourceFile("signposts.yaml", "signposts.yaml", Encoding.UTF8.GetBytes(Clinic)) }).Knowledge.Signposts);

    [Theory]
    [InlineData("a zebra", "zebra")]
    [InlineData("a zebra and a giraffe", "giraffe")]
    [InlineData("a giraffe and a lion", "lion")]
    [InlineData("the giraffe enclosure", null)]
    [InlineData("the giraffe enclosure and a zebra", "zebra")]
    [InlineData("a sea lion", null)]
    [InlineData("no zebra", null)]
    [InlineData("no lion", "lion")]
    [InlineData("what are the signs of a zebra", null)]
    [InlineData("what are the signs of a zebra? there is one now", "zebra")]
    [InlineData("what are the signs of a lion", "lion")]
    [InlineData("nothing", null)]
    [InlineData("", null)]
    public void Match_TakesTheGravestThenTheFirst(string message, string? expected) =>
        Assert.Equal(expected, Matcher.Match(MessageTurn.Question(message))?.Id);

    [Fact]
    public void Match_KeepsTheBuiltInSignpostsBesideAClinics() =>
        Assert.Equal(UrgencyLevel.E, Matcher.Match(MessageTurn.Question("I can't breathe"))?.Level);

    [Fact]
    public async Task Match_OfAVeryLongMessage_Ends()
    {
        var far = string.Concat(Enumerable.Repeat("numb ", 20_000)) + string.Concat(Enumerable.Repeat("so ", 20)) + string.Concat(Enumerable.Repeat("breath ", 20_000));
        var question = MessageTurn.Question(far);

        await HangGuard.RunAsync(() => Matcher.Match(question));
    }
}
