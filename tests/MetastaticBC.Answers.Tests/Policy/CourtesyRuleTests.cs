using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class CourtesyRuleTests
{
    [Theory]
    [InlineData("Hello!", ReplyKey.Greeting)]
    [InlineData("What's your name?", ReplyKey.Identity)]
    [InlineData("Right then, that’s it", ReplyKey.Goodbye)]
    [InlineData("I'm off, bye", ReplyKey.Goodbye)]
    public void Judge_RepliesInKind(string message, ReplyKey reply) =>
        Assert.Equal(new Courtesy(reply), new CourtesyRule().Judge(MessageTurn.Of(message)));

    [Theory]
    [InlineData("Hello, what is denosumab?")]
    [InlineData("hi hi hi hi hi hi hi hi hi hi hi hi hi")]
    public void Judge_LeavesWhatSaysMore(string message) => Assert.Null(Judge(message, SafetySignal.None));

    [Fact]
    public void Judge_TakesAShortMessageForWhatTheModelSays() => Assert.Equal(new Courtesy(ReplyKey.Goodbye), Judge("until the very next time, then", Goodbye));

    [Theory]
    [InlineData("until the next time, then what?")]
    [InlineData("until the next time, then, when I will have so much more to ask you")]
    public void Judge_LeavesAQuestionAndALongMessageWhateverTheModelSays(string message) => Assert.Null(Judge(message, Goodbye));

    [Fact]
    public void Judge_LeavesWordsThatNoCourtesyHasWhateverTheModelSays() => Assert.Null(Judge("grandson violin until", Goodbye));

    [Fact]
    public void Judge_LeavesAPersonalQuestionWhateverTheModelSays() => Assert.Null(Judge("until the next time", Goodbye with { IsPersonal = true }));

    private static readonly SafetySignal Goodbye = new() { Courtesy = ReplyKey.Goodbye };

    private static Answer? Judge(string message, SafetySignal signal) => new CourtesyRule().Judge(MessageTurn.Of(message) with { Signal = signal });
}
