namespace MetastaticBC.Bot.Channels.BotFramework.Authentication;

/// <summary>Where an admitted activity wants its replies: an absolute address.</summary>
/// <param name="ServiceUrl">https, but on this machine http too.</param>
/// <param name="WithToken">Whether the bot shows there who it is.</param>
public sealed record ReplyAddress(Uri ServiceUrl, bool WithToken);
