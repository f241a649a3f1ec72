namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The right to one conversation.</summary>
/// <param name="UserId">Who writes, where the token says so; otherwise the client does.</param>
public sealed record DirectLineToken(string ConversationId, string? UserId);
