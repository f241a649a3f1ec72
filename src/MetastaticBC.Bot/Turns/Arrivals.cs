using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Turns;

/// <summary>Who comes and goes, in the ways in which channels tell it.</summary>
internal static class Arrivals
{
    /// <summary>Someone to greet: a person joined, or the bot was installed. That the bot joined is no reason alone.</summary>
    public static bool SomeoneCame(Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate => activity.MembersAdded?.Any(member => member is not null && member.Id != activity.Recipient?.Id) == true,
        ActivityTypes.InstallationUpdate => activity.Action == "add",
        _ => false,
    };

    /// <summary>The conversation is over, or the bot is no longer part of it.</summary>
    public static bool BotLeft(Activity activity) => activity.Type switch
    {
        ActivityTypes.EndOfConversation => true,
        ActivityTypes.ConversationUpdate => activity.Recipient?.Id is { } bot && activity.MembersRemoved?.Any(member => member?.Id == bot) == true,
        ActivityTypes.InstallationUpdate => activity.Action == "remove",
        _ => false,
    };
}
