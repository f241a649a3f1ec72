using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class TurnLanesTests
{
    [Fact]
    public async Task TryRun_OneConversation_RunsInOrderAndOneAtATime()
    {
        var lanes = new TurnLanes(capacity: 1000, perConversation: 1000);
        var (order, running) = (new List<int>(), 0);
        var turns = Enumerable.Range(0, 500).Select(number => lanes.TryRun("a", async () =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            if (number % 7 == 0)
                await Task.Delay(1, TestContext.Current.CancellationToken);
            else
                await Task.Yield();
            order.Add(number);
            Interlocked.Decrement(ref running);
        })!).ToList();

        await Task.WhenAll(turns);

        Assert.Equal(Enumerable.Range(0, 500), order);
    }

    [Fact]
    public async Task TryRun_AnotherConversation_DoesNotWait()
    {
        var lanes = new TurnLanes();
        var gate = new TaskCompletionSource();
        var first = lanes.TryRun("a", () => gate.Task)!;

        await lanes.TryRun("b", () => Task.CompletedTask)!;
        await lanes.TryRun(null, () => Task.CompletedTask)!;

        Assert.False(first.IsCompleted);
        gate.SetResult();
        await first;
    }

    [Fact]
    public async Task TryRun_AFullQueue_TakesNothingMore()
    {
        var lanes = new TurnLanes(capacity: 2);
        var gate = new TaskCompletionSource();
        var (first, second) = (lanes.TryRun("a", () => gate.Task)!, lanes.TryRun(null, () => gate.Task)!);

        Assert.Null(lanes.TryRun("b", () => throw new InvalidOperationException("Refused turns never run.")));
        Assert.Null(lanes.TryRun(null, () => throw new InvalidOperationException("Refused turns never run.")));

        gate.SetResult();
        await Task.WhenAll(first, second);
        await lanes.TryRun("b", () => Task.CompletedTask)!;
    }

    [Fact]
    public async Task TryRun_ALoudConversation_LeavesRoomForOthers()
    {
        var lanes = new TurnLanes(capacity: 10, perConversation: 2);
        var gate = new TaskCompletionSource();
        var (first, second) = (lanes.TryRun("a", () => gate.Task)!, lanes.TryRun("a", () => Task.CompletedTask)!);

        Assert.Null(lanes.TryRun("a", () => Task.CompletedTask));
        await lanes.TryRun("b", () => Task.CompletedTask)!;

        gate.SetResult();
        await Task.WhenAll(first, second);
        await lanes.TryRun("a", () => Task.CompletedTask)!;
    }

    [Fact]
    public async Task TryRun_ATurnThatFails_IsToldToItsCallerAndTheNextOneRuns()
    {
        var lanes = new TurnLanes();

        var failed = lanes.TryRun("a", () => throw new InvalidOperationException("Failed."))!;
        var next = lanes.TryRun("a", () => Task.CompletedTask)!;

        await Assert.ThrowsAsync<InvalidOperationException>(() => failed);
        await next;
    }

    [Fact]
    public async Task Drain_WaitsForEveryTurn()
    {
        var lanes = new TurnLanes();
        var gate = new TaskCompletionSource();
        var turn = lanes.TryRun("a", () => gate.Task)!;

        var drained = lanes.DrainAsync();
        Assert.False(drained.IsCompleted);
        gate.SetResult();
        await turn;
        await drained;

        await lanes.DrainAsync();
    }
}
