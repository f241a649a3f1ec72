using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>Brings the replies of one turn to where its activity came from, one after the other.</summary>
internal sealed class ConnectorSink(ConnectorClient connector, ReplyAddress to) : IReplySink
{
    public async ValueTask SendAsync(Activity reply, CancellationToken cancellationToken) => await connector.SendAsync(to, reply, cancellationToken);
}
