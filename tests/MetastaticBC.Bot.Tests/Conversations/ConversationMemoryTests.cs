using MetastaticBC.Answers.Dialogue;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Conversations;

public sealed class ConversationMemoryTests
{
    private readonly ConversationMemory _memory = new();

    [Fact]
    public async Task Enter_ANewConversation_StartsAtTheBeginning()
    {
        using var turn = await _memory.EnterAsync("a", TestContext.Current.CancellationToken);

        Assert.Equal(ConversationState.Start, turn.State);
    }

    [Fact]
    public async Task Enter_AgainLater_FindsTheState()
    {
        using (var turn = await _memory.EnterAsync("a", TestContext.Current.CancellationToken))
            turn.State = new ConversationState(UrgencyLevel.E);

        using var next = await _memory.EnterAsync("a", TestContext.Current.CancellationToken);
        using var other = await _memory.EnterAsync("b", TestContext.Current.CancellationToken);

        Assert.Equal(UrgencyLevel.E, next.State.OpenReminder);
        Assert.Null(other.State.OpenReminder);
    }

    [Fact]
    public async Task Enter_WhileATurnRuns_WaitsForItsEnd()
    {
        var first = await _memory.EnterAsync("a", TestContext.Current.CancellationToken);
        var second = _memory.EnterAsync("a", TestContext.Current.CancellationToken).AsTask();

        Assert.False(second.IsCompleted);
        first.State = new ConversationState(UrgencyLevel.X);
        first.Dispose();

        using var turn = await second;
        Assert.Equal(UrgencyLevel.X, turn.State.OpenReminder);
    }

    [Fact]
    public async Task Enter_CancelledWhileItWaits_LeavesTheConversationUsable()
    {
        using var cancellation = new CancellationTokenSource();
        var first = await _memory.EnterAsync("a", TestContext.Current.CancellationToken);
        var second = _memory.EnterAsync("a", cancellation.Token).AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        using var third = await _memory.EnterAsync("a", TestContext.Current.CancellationToken);
        Assert.NotNull(third);
    }
}
