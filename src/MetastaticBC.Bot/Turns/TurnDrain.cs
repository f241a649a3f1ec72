namespace MetastaticBC.Bot.Turns;

/// <summary>When the host stops, lets the turns that were accepted end, for as long as the host gives them.</summary>
internal sealed class TurnDrain(TurnLanes turns, ILogger<TurnDrain> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await turns.DrainAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            BotLog.TurnsAbandoned(log, turns.Count);
        }
    }
}
