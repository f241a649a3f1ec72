using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetastaticBC.Bot.Protocol;

/// <summary>One message or event of the Bot Framework's Activity protocol. Fields that the bot does not use are kept as they came.</summary>
public sealed record Activity
{
    /// <summary>See <see cref="ActivityTypes"/>; other types are accepted and ignored.</summary>
    public string Type { get; init; } = "";

    /// <summary>Unique within a conversation; given by the channel.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where the channel takes replies.</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; init; }

    /// <summary>Of a messageReaction.</summary>
    public IReadOnlyList<MessageReaction?>? ReactionsAdded { get; init; }

    /// <summary>What an event or invoke is about.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: add or remove, each also with "-upgrade".</summary>
    public string? Action { get; init; }

    /// <summary>A language tag, such as en-GB.</summary>
    public string? Locale { get; init; }

    /// <summary>Null where a card was submitted: then see <see cref="Value"/>.</summary>
    public string? Text { get; init; }

    /// <summary>plain, markdown or xml; markdown where none stands.</summary>
    public string? TextFormat { get; init; }

    /// <summary>acceptingInput, expectingInput or ignoringInput.</summary>
    public string? InputHint { get; init; }

    /// <summary>What a client says where it shows no cards.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    /// <summary>Mentions and other things found in the text, each an object with a type.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>normal or expectReplies; any other value means normal.</summary>
    public string? DeliveryMode { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }

    /// <summary>An answer to this activity: sender and recipient swapped, same conversation.</summary>
    public Activity CreateReply(string? text, string type = ActivityTypes.Message) => new()
    {
        Type = type,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        From = Recipient is null ? new ChannelAccount { Id = "bot", Role = "bot" } : Recipient with { Role = "bot" },
        Recipient = From,
        Conversation = Conversation,
        ReplyToId = Id,
        Text = text,
        TextFormat = text is null ? null : "plain",
    };
}
