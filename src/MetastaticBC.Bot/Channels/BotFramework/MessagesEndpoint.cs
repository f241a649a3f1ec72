using System.Text.Json;
using MetastaticBC.Bot.Protocol;
using MetastaticBC.Bot.Turns;

namespace MetastaticBC.Bot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c> for programs on this machine that take the replies in the response.</summary>
internal static class MessagesEndpoint
{
    public static void MapBotFramework(this IEndpointRouteBuilder routes) => routes.MapPost("/api/messages", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext context, ITurnHandler bot, ILogger<TurnHandler> log)
    {
        if (LoopbackCaller.Refusal(context) is { } refusal)
            return Refuse(log, refusal);
        if (await ActivityBody.ReadAsync(context.Request) is not { } activity)
            return ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "The body must be one activity as a JSON object with a type.");
        if (!LoopbackCaller.IsLoopback(activity.ServiceUrl))
            return Refuse(log, "its activity has no serviceUrl on this machine");
        if (activity.DeliveryMode != "expectReplies")
            return ProtocolError.Result(StatusCodes.Status501NotImplemented, "DeliveryMode", "Replies are given in the response only: set deliveryMode to expectReplies.");
        var replies = new ReplyList();
        await bot.OnTurnAsync(activity, replies, context.RequestAborted);
        return Results.Json(new ActivitySet(replies.Replies), ProtocolJson.Default.ActivitySet);
    }

    private static IResult Refuse(ILogger log, string reason)
    {
        BotLog.CallerRefused(log, reason);
        return ProtocolError.Result(StatusCodes.Status403Forbidden, "Forbidden", $"Without channel authentication this endpoint serves programs on this machine only; this caller was refused because {reason}.");
    }
}
