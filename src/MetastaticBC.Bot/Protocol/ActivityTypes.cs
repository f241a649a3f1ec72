namespace MetastaticBC.Bot.Protocol;

/// <summary>The activity types that the bot knows.</summary>
public static class ActivityTypes
{
    public const string Message = "message";

    /// <summary>Someone joined or left a conversation.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or taken away.</summary>
    public const string InstallationUpdate = "installationUpdate";

    public const string MessageReaction = "messageReaction";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    public const string Event = "event";

    /// <summary>A call that wants its answer in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>The answer to an invoke, for the channel and never for the person: its value is an <see cref="Protocol.InvokeResponse"/>.</summary>
    public const string InvokeResponse = "invokeResponse";

    public const string EndOfConversation = "endOfConversation";
}
