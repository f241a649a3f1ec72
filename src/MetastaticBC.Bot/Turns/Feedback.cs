using System.Text.Json;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Turns;

/// <summary>What people think of an answer, in the ways in which channels tell it. Words that they add are not read.</summary>
internal static class Feedback
{
    public const string Like = "like";
    public const string Dislike = "dislike";

    private const string WebChatEvent = "webchat:activity-status/feedback";

    /// <summary><see cref="Like"/>, <see cref="Dislike"/>, or null where the activity says neither.</summary>
    public static string? Of(Activity activity) => activity.Type switch
    {
        ActivityTypes.Invoke => Property(Property(activity.Value, "actionValue"), "reaction") is { ValueKind: JsonValueKind.String } reaction ? Known(reaction.GetString()) : null,
        ActivityTypes.MessageReaction => activity.ReactionsAdded?.Select(reaction => Known(reaction?.Type)).FirstOrDefault(known => known is not null),
        ActivityTypes.Event when activity.Name == WebChatEvent => activity.Entities?.Select(OfAction).FirstOrDefault(known => known is not null),
        _ => null,
    };

    /// <summary>The clicked action of schema.org.</summary>
    private static string? OfAction(JsonElement action) => Text(action, "@type") switch
    {
        "LikeAction" => Like,
        "DislikeAction" => Dislike,
        "VoteAction" => Text(action, "actionOption") is { } option ? option == "upvote" ? Like : Dislike : null,
        _ => null,
    };

    private static string? Known(string? reaction) => reaction is Like or Dislike ? reaction : null;

    private static string? Text(JsonElement parent, string name) => Property(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Property(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var value) ? value : null;
}
