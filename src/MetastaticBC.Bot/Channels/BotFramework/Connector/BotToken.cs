namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>What shows a channel's service that the bot is the one registered.</summary>
public sealed record BotToken(string Value, DateTimeOffset ExpiresOn);
