using System.Reflection;
using MetastaticBC.Answers.Dialogue;

namespace MetastaticBC.Answers.Tests.Dialogue;

public sealed class ConversationStateTests
{
    [Fact]
    public void Start_RemembersNothing() => Assert.Equal(new ConversationState(OpenReminder: null), ConversationState.Start);

    [Fact]
    public void Type_HoldsNoText() => Assert.DoesNotContain(
        typeof(ConversationState).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
        field => field.FieldType == typeof(string));
}
