using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Brings a client's activities to the bot, and its replies into the conversation's log behind the echo.</summary>
public sealed class DirectLineTurns(ITurnHandler bot, TurnLanes lanes)
{
    private static readonly ChannelAccount Bot = new() { Id = "metastaticbc", Name = "MetastaticBC", Role = "bot" };

    /// <summary>Tells the bot that someone is there. False where too many turns wait.</summary>
    public async Task<bool> GreetAsync(DirectLineConversation conversation, string? userId, string serviceUrl)
    {
        var joined = new ChannelAccount { Id = userId ?? "user", Role = "user" };
        var update = Address(new Activity { Type = ActivityTypes.ConversationUpdate, From = joined, MembersAdded = [joined] }, conversation, serviceUrl);
        return await RunAsync(conversation, () => update);
    }

    /// <summary>
    /// Stores a client's activity, lets the bot answer it, and gives back the id; null where too many turns wait, and then nothing is
    /// stored. A client that goes away meanwhile changes nothing: what was accepted is answered.
    /// </summary>
    public async Task<string?> PostAsync(DirectLineConversation conversation, Activity activity, string? userId, string serviceUrl)
    {
        var sender = (activity.From ?? new ChannelAccount()) with { Role = "user" };
        if (userId is not null)
            sender = sender with { Id = userId };
        string? id = null;
        await RunAsync(conversation, () =>
        {
            var stored = conversation.Append(Address(activity with { From = sender }, conversation, serviceUrl));
            id = stored.Id;
            return stored;
        });
        return id;
    }

    /// <summary>One turn at a time, so that every echo is followed by its replies.</summary>
    private async Task<bool> RunAsync(DirectLineConversation conversation, Func<Activity> begin)
    {
        var turn = lanes.TryRun(
            ConversationKey.Of(ChannelIds.DirectLine, conversation.Id),
            async () => await bot.OnTurnAsync(begin(), new LogSink(conversation), CancellationToken.None));
        if (turn is null)
            return false;
        await turn;
        return true;
    }

    private static Activity Address(Activity activity, DirectLineConversation conversation, string serviceUrl) => activity with
    {
        ChannelId = ChannelIds.DirectLine,
        Conversation = new ConversationAccount { Id = conversation.Id },
        Recipient = Bot,
        ServiceUrl = serviceUrl,
    };

    private sealed class LogSink(DirectLineConversation conversation) : IReplySink
    {
        public ValueTask SendAsync(Activity reply, CancellationToken cancellationToken)
        {
            if (reply.Type != ActivityTypes.InvokeResponse)
                conversation.Append(reply);
            return ValueTask.CompletedTask;
        }
    }
}
