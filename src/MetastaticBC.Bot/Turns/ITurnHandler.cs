using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Turns;

/// <summary>The bot's door for channels, shaped like the Bot Framework's <c>IBot</c>.</summary>
public interface ITurnHandler
{
    /// <summary>Answers one activity. Turns of one conversation run in the order of the calls; a fault inside becomes a reviewed sentence.</summary>
    /// <param name="replies">Takes the replies in order, before the call ends.</param>
    ValueTask OnTurnAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken);
}
