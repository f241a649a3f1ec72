using System.Text.Json;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Turns;

/// <summary>Greets who joins, once a conversation, and answers who writes; counts likes, and lets everything else pass.</summary>
public sealed class TurnHandler(AnswerService service, ConversationMemory conversations, BotMeter meter, TimeProvider clock, ILogger<TurnHandler> log) : ITurnHandler
{
    private const int TeamsReminderTurns = 2;

    public async ValueTask OnTurnAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        try
        {
            await (activity.Type switch
            {
                ActivityTypes.Message => AnswerAsync(activity, replies, cancellationToken),
                ActivityTypes.MessageUpdate => AnswerAnEmergencyAsync(activity, replies, cancellationToken),
                ActivityTypes.Invoke => InvokeAsync(activity, replies, cancellationToken),
                ActivityTypes.MessageReaction or ActivityTypes.Event => Count(Feedback.Of(activity)),
                _ when Arrivals.SomeoneCame(activity) => GreetAsync(activity, replies, cancellationToken),
                _ when Arrivals.BotLeft(activity) => Forget(activity),
                _ => ValueTask.CompletedTask,
            });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            BotLog.TurnFailed(log, fault.GetType().Name, fault.StackTrace);
            await replies.SendAsync(ErrorOf(activity), cancellationToken);
        }
    }

    private async ValueTask GreetAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        using var conversation = await conversations.EnterAsync(ConversationKey.Of(activity), cancellationToken);
        if (conversation.Greeted)
            return;
        conversation.Greeted = true;
        await replies.SendAsync(activity.CreateReply(service.Greeting), cancellationToken);
    }

    private async ValueTask AnswerAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        using var conversation = await conversations.EnterAsync(ConversationKey.Of(activity), cancellationToken);
        (var view, conversation.State) = Answer(activity, SubmittedText.Of(activity), conversation);
        await replies.SendAsync(Reply(activity, view), cancellationToken);
    }

    /// <summary>A mended slip of the pen needs no second answer, a message that now tells of an emergency does.</summary>
    private async ValueTask AnswerAnEmergencyAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        using var conversation = await conversations.EnterAsync(ConversationKey.Of(activity), cancellationToken);
        var (view, next) = Answer(activity, SubmittedText.Of(activity), conversation);
        if (view.Outcome is not ("emergency" or "crisis"))
            return;
        conversation.State = next;
        await replies.SendAsync(Reply(activity, view), cancellationToken);
    }

    private async ValueTask InvokeAsync(Activity activity, IReplySink replies, CancellationToken cancellationToken)
    {
        var response = new InvokeResponse(StatusCodes.Status501NotImplemented);
        if (activity.Name == InvokeNames.SubmitAction)
        {
            await Count(Feedback.Of(activity));
            response = new InvokeResponse(StatusCodes.Status200OK);
        }
        else if (activity.Name == InvokeNames.CardAction)
        {
            using var conversation = await conversations.EnterAsync(ConversationKey.Of(activity), cancellationToken);
            (var view, conversation.State) = Answer(activity, SubmittedText.OfExecute(activity.Value) ?? "", conversation);
            response = ShowText(view.Reply);
        }

        await replies.SendAsync(response.ToActivity(), cancellationToken);
    }

    private (AnswerView View, Answers.Dialogue.ConversationState Next) Answer(Activity activity, string text, ConversationTurn conversation) =>
        service.Answer(text, conversation.State, clock, ReminderTurns(activity));

    private static Activity Reply(Activity activity, AnswerView view) =>
        activity.CreateReply(view.Reply) with { ChannelData = JsonSerializer.SerializeToElement(view, BotJson.Readable.AnswerView) };

    private Activity ErrorOf(Activity activity) =>
        activity.Type == ActivityTypes.Invoke ? ShowText(service.Texts[ReplyKey.Error]).ToActivity() : activity.CreateReply(service.Texts[ReplyKey.Error]);

    private static InvokeResponse ShowText(string text) =>
        new(StatusCodes.Status200OK, JsonSerializer.SerializeToElement(new AdaptiveCardInvokeResponse(text), ProtocolJson.Default.AdaptiveCardInvokeResponse));

    private ValueTask Count(string? reaction)
    {
        if (reaction is not null)
            meter.Feedback(reaction);
        return ValueTask.CompletedTask;
    }

    private ValueTask Forget(Activity activity)
    {
        if (ConversationKey.Of(activity) is { } key)
            conversations.Forget(key);
        return ValueTask.CompletedTask;
    }

    /// <summary>A chat in Teams never ends, so a reminder there can't wait for its end.</summary>
    private static int? ReminderTurns(Activity activity) => activity.ChannelId == ChannelIds.Teams ? TeamsReminderTurns : null;
}
