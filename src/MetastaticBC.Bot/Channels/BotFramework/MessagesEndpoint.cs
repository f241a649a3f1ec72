using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using MetastaticBC.Bot.Channels.BotFramework.Connector;
using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Channels.BotFramework;

/// <summary>
/// <c>POST /api/messages</c>: activities of channels and, where the bot is not registered, of programs on this machine. Replies go to the
/// channel's service, or into the response where the activity expects them there.
/// </summary>
internal sealed class MessagesEndpoint(ICallerCheck callers, ITurnHandler bot, TurnLanes turns, ConnectorClient connector, ILogger<MessagesEndpoint> log)
{
    private const int SecondsToComeAgain = 2;

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/messages", (Delegate)HandleAsync);

    private async Task<IResult> HandleAsync(HttpContext context)
    {
        var (caller, stranger) = await callers.CheckAsync(context);
        if (caller is null)
            return Refuse(context, stranger!);
        if (!LoopbackCaller.IsJson(context.Request.ContentType))
            return ProtocolError.Result(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "The content type must be application/json.");
        if (await ActivityBody.ReadAsync(context.Request) is not { } activity)
            return ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "The body must be one activity as a JSON object with a type.");
        var (replyTo, refusal) = caller.Admit(activity);
        if (replyTo is null)
            return Refuse(context, refusal!);
        return activity.DeliveryMode == DeliveryModes.ExpectReplies || activity.Type == ActivityTypes.Invoke
            ? await AnswerInResponseAsync(context, activity)
            : AnswerLater(context, activity, replyTo);
    }

    private async Task<IResult> AnswerInResponseAsync(HttpContext context, Activity activity)
    {
        var replies = new ReplyList();
        if (turns.TryRun(ConversationKey.Of(activity), async () => await bot.OnTurnAsync(activity, replies, context.RequestAborted)) is not { } turn)
            return ComeAgain(context, "Busy", "Too many messages wait for their turn.");
        await turn;
        return Answer(replies.Replies);
    }

    /// <summary>The channel waits for a moment only, and bringing a reply may take several attempts.</summary>
    private IResult AnswerLater(HttpContext context, Activity activity, ReplyAddress replyTo)
    {
        var turn = turns.TryRun(ConversationKey.Of(activity), async () =>
        {
            await Task.Yield();
            await bot.OnTurnAsync(activity, new ConnectorSink(connector, replyTo), CancellationToken.None);
        });
        return turn is null ? ComeAgain(context, "Busy", "Too many messages wait for their turn.") : Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private static IResult Answer(IReadOnlyList<Activity> replies)
    {
        if (replies.Select(InvokeResponse.Of).FirstOrDefault(response => response is not null) is not { } response)
            return Results.Json(new ActivitySet(replies), ProtocolJson.Default.ActivitySet);
        return response.Body is { } body
            ? Results.Json(body, ProtocolJson.Default.JsonElement, statusCode: response.Status)
            : Results.StatusCode(response.Status);
    }

    /// <summary>Who is unknown learns no more than that; the reason stands in the log, where the clinic's own people look for it.</summary>
    private IResult Refuse(HttpContext context, CallerRefusal refusal)
    {
        BotLog.CallerRefused(log, refusal.Reason);
        switch (refusal.Status)
        {
            case StatusCodes.Status503ServiceUnavailable:
                return ComeAgain(context, "Unavailable", "The caller can't be checked at the moment.");
            case StatusCodes.Status401Unauthorized:
                context.Response.Headers.WWWAuthenticate = "Bearer";
                return ProtocolError.Result(refusal.Status, "Unauthorized", "A token of Azure Bot Service for this bot is needed: Authorization: Bearer ...");
            default:
                return ProtocolError.Result(refusal.Status, "Forbidden", $"This caller was refused because {refusal.Reason}.");
        }
    }

    private static IResult ComeAgain(HttpContext context, string code, string message) =>
        ProtocolError.ComeAgain(context, StatusCodes.Status503ServiceUnavailable, code, message, SecondsToComeAgain);
}
