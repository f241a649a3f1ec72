using MetastaticBC.Bot.Conversations;

namespace MetastaticBC.Bot.Tests.Conversations;

public sealed class BoundedMemoryTests
{
    [Fact]
    public void GetOrAdd_AKnownKey_GivesItsValue()
    {
        var memory = new BoundedMemory<string>(2);

        Assert.Equal("one", memory.GetOrAdd("a", () => "one"));
        Assert.Equal("one", memory.GetOrAdd("a", () => "two"));
        Assert.True(memory.TryGet("a", out var value));
        Assert.Equal("one", value);
        Assert.False(memory.TryGet("A", out _));
        Assert.Equal(1, memory.Count);
    }

    [Fact]
    public void GetOrAdd_BeyondTheCapacity_ForgetsWhatWasNotAskedForTheLongest()
    {
        var memory = new BoundedMemory<string>(2);
        memory.GetOrAdd("a", () => "one");
        memory.GetOrAdd("b", () => "two");
        memory.TryGet("a", out _);

        memory.GetOrAdd("c", () => "three");

        Assert.Equal(2, memory.Count);
        Assert.True(memory.TryGet("a", out _));
        Assert.False(memory.TryGet("b", out _));
        Assert.True(memory.TryGet("c", out _));
    }

    [Fact]
    public void Remove_MakesRoom()
    {
        var memory = new BoundedMemory<string>(2);
        memory.GetOrAdd("a", () => "one");
        memory.GetOrAdd("b", () => "two");

        Assert.True(memory.Remove("b"));
        Assert.False(memory.Remove("b"));

        memory.GetOrAdd("c", () => "three");
        Assert.True(memory.TryGet("a", out _));
        Assert.Equal("four", memory.GetOrAdd("b", () => "four"));
    }

    [Fact]
    public void GetOrAdd_FromManyThreads_MakesEachValueOnce()
    {
        var memory = new BoundedMemory<string>(100);
        var made = 0;

        Parallel.For(0, 10_000, index => memory.GetOrAdd($"{index % 100}", () => $"{Interlocked.Increment(ref made)}"));

        Assert.Equal((100, 100), (made, memory.Count));
    }
}
