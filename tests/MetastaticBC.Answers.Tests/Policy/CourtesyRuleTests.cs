using MetastaticBC.Answers.Policy;
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

    [Fact]
    public void Judge_LeavesAQuestion() => Assert.Null(new CourtesyRule().Judge(MessageTurn.Of("Hello, what is denosumab?")));
}
