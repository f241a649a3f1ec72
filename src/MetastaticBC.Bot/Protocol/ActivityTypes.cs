namespace MetastaticBC.Bot.Protocol;

/// <summary>The activity types that the bot answers.</summary>
public static class ActivityTypes
{
    public const string Message = "message";

    /// <summary>Someone joined or left a conversation.</summary>
    public const string ConversationUpdate = "conversationUpdate";
}
