using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Turns;

/// <summary>Where a channel wants the replies of a turn.</summary>
public interface IReplySink
{
    ValueTask SendAsync(Activity reply, CancellationToken cancellationToken);
}
