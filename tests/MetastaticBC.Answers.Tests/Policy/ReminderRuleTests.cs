using MetastaticBC.Answers.Policy;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class ReminderRuleTests
{
    [Theory]
    [InlineData("close")]
    [InlineData(" CLOSE! ")]
    public void Judge_ClosesAnOpenReminder(string message) =>
        Assert.Equal(new Courtesy(ReplyKey.ReminderClosed), new ReminderRule().Judge(MessageTurn.Of(message, UrgencyLevel.O)));

    [Theory]
    [InlineData("close the window", UrgencyLevel.E)]
    [InlineData("", UrgencyLevel.E)]
    [InlineData("close", null)]
    public void Judge_LeavesEverythingElse(string message, UrgencyLevel? reminder) =>
        Assert.Null(new ReminderRule().Judge(MessageTurn.Of(message, reminder)));
}
