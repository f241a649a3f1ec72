using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The body of a request for a token or a conversation; all of it may be missing.</summary>
/// <param name="TrustedOrigins">Whose pages may use the token; only a server may say so.</param>
public sealed record TokenRequest(ChannelAccount? User = null, IReadOnlyList<string?>? TrustedOrigins = null);
