using System.Reflection;
using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Dialogue;

public sealed class ConversationStateTests
{
    private static readonly Answer Ordinary = new Abstained(ReplyKey.Abstention, [], [], null);

    public static TheoryData<Answer> OrdinaryAnswers => [Ordinary, new Courtesy(ReplyKey.Thanks), new Personal(null)];

    [Fact]
    public void Start_RemembersNothing() => Assert.Equal(new ConversationState(OpenReminder: null), ConversationState.Start);

    [Fact]
    public void Type_HoldsNoText() => Assert.DoesNotContain(
        typeof(ConversationState).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
        field => field.FieldType == typeof(string));

    [Theory]
    [InlineData(null, UrgencyLevel.O, UrgencyLevel.O)]
    [InlineData(null, UrgencyLevel.E, UrgencyLevel.E)]
    [InlineData(UrgencyLevel.O, UrgencyLevel.E, UrgencyLevel.E)]
    [InlineData(UrgencyLevel.E, UrgencyLevel.O, UrgencyLevel.E)]
    [InlineData(UrgencyLevel.X, UrgencyLevel.E, UrgencyLevel.X)]
    public void After_AnEmergency_RemindsOfTheGraverAnew(UrgencyLevel? open, UrgencyLevel level, UrgencyLevel expected) =>
        Assert.Equal(new ConversationState(expected), new ConversationState(open, TurnsReminded: 2).After(new Urgent(level, "")));

    [Theory]
    [InlineData(null)]
    [InlineData(UrgencyLevel.O)]
    [InlineData(UrgencyLevel.E)]
    [InlineData(UrgencyLevel.X)]
    public void After_ACrisis_RemindsOfItAnew(UrgencyLevel? open) =>
        Assert.Equal(new ConversationState(UrgencyLevel.X), new ConversationState(open, TurnsReminded: 2).After(new Crisis("")));

    [Theory]
    [MemberData(nameof(OrdinaryAnswers))]
    public void After_AnyOtherAnswer_CountsIt(Answer answer)
    {
        Assert.Equal(new ConversationState(UrgencyLevel.O, 1), new ConversationState(UrgencyLevel.O).After(answer));
        Assert.Equal(new ConversationState(UrgencyLevel.O, 3), new ConversationState(UrgencyLevel.O, 2).After(answer));
        Assert.Equal(ConversationState.Start, ConversationState.Start.After(answer));
    }

    [Fact]
    public void After_ClosingTheReminder_RemembersNothing() =>
        Assert.Equal(ConversationState.Start, new ConversationState(UrgencyLevel.X, 4).After(new Courtesy(ReplyKey.ReminderClosed)));

    [Fact]
    public void After_HeedsNoCaution() =>
        Assert.Equal(ConversationState.Start, ConversationState.Start.After(Ordinary with { Caution = Caution.SameDay }));

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(2, 3, true)]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, false)]
    [InlineData(4, null, true)]
    public void WithReminderFor_PutsTheReminderAwayOnceItHasStoodOnEnoughAnswers(int reminded, int? turns, bool stands)
    {
        var state = new ConversationState(UrgencyLevel.E, reminded);

        Assert.Equal(stands ? state : ConversationState.Start, state.WithReminderFor(turns));
    }

    [Fact]
    public void WithReminderFor_CountsAnewAfterAnotherEmergency()
    {
        var state = new ConversationState(UrgencyLevel.O, 3).After(new Urgent(UrgencyLevel.O, "")).After(Ordinary);

        Assert.Equal(state, state.WithReminderFor(3));
    }
}
