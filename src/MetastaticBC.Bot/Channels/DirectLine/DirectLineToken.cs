namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The right to one conversation.</summary>
/// <param name="UserId">Who writes; null for a server with a secret, which says so itself.</param>
/// <param name="Origins">Whose pages may use it; empty: any.</param>
public sealed record DirectLineToken(string ConversationId, string? UserId, IReadOnlyList<string> Origins);
