using System.Text.Json;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Turns;

/// <summary>Greets who joins, answers who writes, ignores everything else.</summary>
public sealed class TurnHandler(AnswerService service, ConversationMemory conversations, TimeProvider clock, ILogger<TurnHandler> log) : ITurnHandler
{
    private const int TeamsReminderTurns = 2;

    public async ValueTask OnTurnAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        try
        {
            if (activity.Type == ActivityTypes.Message)
                await AnswerAsync(activity, replies, cancellationToken);
            else if (activity.Type == ActivityTypes.ConversationUpdate && SomeoneJoined(activity))
                await replies.SendAsync(activity.CreateReply(service.Greeting), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            BotLog.TurnFailed(log, fault.GetType().Name, fault.StackTrace);
            await replies.SendAsync(activity.CreateReply(service.Texts[ReplyKey.Error]), cancellationToken);
        }
    }

    private async ValueTask AnswerAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        var key = activity.Conversation?.Id is { Length: > 0 } id ? $"{activity.ChannelId}/{id}" : null;
        using var conversation = await conversations.EnterAsync(key, cancellationToken);
        (var view, conversation.State) = service.Answer(activity.Text ?? "", conversation.State, clock, ReminderTurns(activity));
        var reply = activity.CreateReply(view.Reply) with { ChannelData = JsonSerializer.SerializeToElement(view, BotJson.Readable.AnswerView) };
        await replies.SendAsync(reply, cancellationToken);
    }

    /// <summary>A chat in Teams never ends, so a reminder there can't wait for its end.</summary>
    private static int? ReminderTurns(Activity activity) => activity.ChannelId == ChannelIds.Teams ? TeamsReminderTurns : null;

    /// <summary>The bot's own arrival is no reason to greet.</summary>
    private static bool SomeoneJoined(Activity activity) =>
        activity.MembersAdded?.Any(member => member is not null && member.Id != activity.Recipient?.Id) == true;
}
