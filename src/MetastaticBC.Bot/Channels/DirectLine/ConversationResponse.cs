using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>What a client needs to hold or resume a conversation.</summary>
/// <param name="StreamUrl">An absolute WebSocket address with a ticket in it, for browsers can't set a header there; null where only a token was asked for.</param>
public sealed record ConversationResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresInSeconds, string? StreamUrl = null);
