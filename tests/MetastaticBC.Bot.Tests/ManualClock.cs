namespace MetastaticBC.Bot.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 12, 1, 9, 30, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    /// <summary>In the morning of a day.</summary>
    public static ManualClock On(DateOnly day) => new() { _now = new DateTimeOffset(day, new TimeOnly(9, 30), TimeSpan.Zero) };

    public void Advance(TimeSpan time) => _now += time;
}
