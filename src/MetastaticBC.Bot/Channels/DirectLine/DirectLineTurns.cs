using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Brings a client's activities to the bot, and its replies into the conversation's log behind the echo.</summary>
public sealed class DirectLineTurns(ITurnHandler bot)
{
    private const string ChannelId = "directline";

    private static readonly ChannelAccount Bot = new() { Id = "metastaticbc", Name = "MetastaticBC", Role = "bot" };

    /// <summary>Tells the bot, once a conversation, that someone is there.</summary>
    public async Task GreetAsync(DirectLineConversation conversation, string? userId, string serviceUrl)
    {
        if (!conversation.TakeGreeting())
            return;
        var joined = new ChannelAccount { Id = userId ?? "user", Role = "user" };
        var update = Address(new Activity { Type = ActivityTypes.ConversationUpdate, From = joined, MembersAdded = [joined] }, conversation, serviceUrl);
        await conversation.TakeTurnAsync(async () => await bot.OnTurnAsync(update, new LogSink(conversation), CancellationToken.None));
    }

    /// <summary>
    /// Stores a client's activity, lets the bot answer it, and gives back the id. A client that goes away meanwhile changes
    /// nothing: what was accepted is answered.
    /// </summary>
    public async Task<string> PostAsync(DirectLineConversation conversation, Activity activity, string? userId, string serviceUrl)
    {
        var sender = (activity.From ?? new ChannelAccount()) with { Role = "user" };
        if (userId is not null)
            sender = sender with { Id = userId };
        string? id = null;
        await conversation.TakeTurnAsync(async () =>
        {
            var stored = conversation.Append(Address(activity with { From = sender }, conversation, serviceUrl));
            id = stored.Id;
            await bot.OnTurnAsync(stored, new LogSink(conversation), CancellationToken.None);
        });
        return id!;
    }

    private static Activity Address(Activity activity, DirectLineConversation conversation, string serviceUrl) => activity with
    {
        ChannelId = ChannelId,
        Conversation = new ConversationAccount { Id = conversation.Id },
        Recipient = Bot,
        ServiceUrl = serviceUrl,
    };

    private sealed class LogSink(DirectLineConversation conversation) : IReplySink
    {
        public ValueTask SendAsync(Activity reply, CancellationToken cancellationToken)
        {
            conversation.Append(reply);
            return ValueTask.CompletedTask;
        }
    }
}
