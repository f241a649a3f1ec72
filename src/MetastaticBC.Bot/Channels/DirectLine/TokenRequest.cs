using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The body of a request for a token or a conversation; all of it may be missing.</summary>
public sealed record TokenRequest(ChannelAccount? User = null);
