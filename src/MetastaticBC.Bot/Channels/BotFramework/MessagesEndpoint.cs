using MetastaticBC.Bot.Conversations;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c> for programs on this machine that take the replies in the response.</summary>
internal static class MessagesEndpoint
{
    private const int SecondsToComeAgain = 2;

    public static void MapBotFramework(this IEndpointRouteBuilder routes) => routes.MapPost("/api/messages", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, ITurnHandler bot, TurnLanes turns, ILogger<TurnHandler> log)
    {
        if (LoopbackCaller.Refusal(context) is { } refusal)
            return Refuse(log, refusal);
        if (await ActivityBody.ReadAsync(context.Request) is not { } activity)
            return ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "The body must be one activity as a JSON object with a type.");
        if (!LoopbackCaller.IsLoopback(activity.ServiceUrl))
            return Refuse(log, "its activity has no serviceUrl on this machine");
        if (activity.DeliveryMode != "expectReplies" && activity.Type != ActivityTypes.Invoke)
            return ProtocolError.Result(StatusCodes.Status501NotImplemented, "DeliveryMode", "Replies are given in the response only: set deliveryMode to expectReplies.");
        var replies = new ReplyList();
        if (turns.TryRun(ConversationKey.Of(activity), async () => await bot.OnTurnAsync(activity, replies, context.RequestAborted)) is not { } turn)
            return ProtocolError.ComeAgain(context, StatusCodes.Status503ServiceUnavailable, "Busy", "Too many messages wait for their turn.", SecondsToComeAgain);
        await turn;
        return Answer(replies.Replies);
    }

    private static IResult Answer(IReadOnlyList<Activity> replies)
    {
        if (replies.Select(InvokeResponse.Of).FirstOrDefault(response => response is not null) is not { } response)
            return Results.Json(new ActivitySet(replies), ProtocolJson.Default.ActivitySet);
        return response.Body is { } body
            ? Results.Json(body, ProtocolJson.Default.JsonElement, statusCode: response.Status)
            : Results.StatusCode(response.Status);
    }

    private static IResult Refuse(ILogger log, string reason)
    {
        BotLog.CallerRefused(log, reason);
        return ProtocolError.Result(StatusCodes.Status403Forbidden, "Forbidden", $"Without channel authentication this endpoint serves programs on this machine only; this caller was refused because {reason}.");
    }
}
