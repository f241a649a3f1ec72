using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Conversations;

/// <summary>Names a conversation across channels, whose ids may be alike.</summary>
internal static class ConversationKey
{
    /// <summary>Null where the activity names no conversation: nothing later can belong to it.</summary>
    public static string? Of(Activity activity) => activity.Conversation?.Id is { Length: > 0 } id ? Of(activity.ChannelId, id) : null;

    public static string Of(string? channel, string id) => $"{channel}/{id}";
}
