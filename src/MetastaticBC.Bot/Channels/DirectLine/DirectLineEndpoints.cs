using System.Globalization;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 as its clients use it, under <c>/v3/directline</c>.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineAccess access, DirectLineTokens tokens, DirectLineTickets tickets, DirectLineLimits limits, DirectLineConversations conversations, DirectLineTurns turns,
    IHostApplicationLifetime lifetime)
{
    public const string CorsPolicy = "DirectLine";

    private const string Path = "/v3/directline";
    private const int SecondsToComeAgain = 2;

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).RequireCors(CorsPolicy);
        group.MapPost("/tokens/generate", GenerateAsync);
        group.MapPost("/tokens/refresh", Refresh);
        group.MapPost("/conversations", StartAsync);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", Read);
        group.MapPost("/conversations/{id}/activities", ReceiveAsync);
        group.MapPost("/conversations/{id}/upload", Upload);
        group.MapDelete("/conversations/{id}", End);
        group.MapGet("/conversations/{id}/stream", StreamAsync);
    }

    private async Task<IResult> GenerateAsync(HttpRequest request)
    {
        if (access.RefuseStart(request) is { } refusal)
            return refusal;
        if (await StartRequest.ReadAsync(request) is not { } body)
            return StartRequest.BadSyntax();
        var (token, fault) = StartRequest.NewToken(request, body, access.HasSecret(request), conversations.NewId);
        return token is null ? fault! : Conversation(request, token, watermark: null);
    }

    private IResult Refresh(HttpRequest request)
    {
        var (token, refusal) = access.Authorize(request);
        return token is null ? refusal! : Conversation(request, token, watermark: null);
    }

    private async Task<IResult> StartAsync(HttpRequest request)
    {
        var bySecret = access.HasSecret(request);
        var (token, refusal) = bySecret ? (null, null) : access.Authorize(request);
        if (refusal is not null)
            return refusal;
        if (await StartRequest.ReadAsync(request) is not { } body)
            return StartRequest.BadSyntax();
        if (StartRequest.NamesAnothersUser(body, token))
            return StartRequest.BadArgument("User ids that begin with dl_ are kept for tokens.");
        token ??= new DirectLineToken(conversations.NewId(), body.User?.Id is { Length: > 0 } named ? named : StartRequest.TokenUserPrefix + conversations.NewId(), []);
        if (!conversations.MayBegin(token.ConversationId))
            return Gone();
        if (!bySecret && conversations.IsNew(token.ConversationId) && limits.RefuseStart(request.HttpContext) is { } tooMany)
            return tooMany;
        return await turns.GreetAsync(conversations.Begin(token.ConversationId), token.UserId, ServiceUrl(request))
            ? Conversation(request, token, watermark: "", StatusCodes.Status201Created)
            : Busy(request);
    }

    private IResult End(HttpRequest request, string id)
    {
        if (access.Authorize(request, id).Refusal is { } refusal)
            return refusal;
        if (conversations.Find(id) is null)
            return Gone();
        conversations.End(id);
        return Results.NoContent();
    }

    private IResult Reconnect(HttpRequest request, string id, string? watermark)
    {
        var (token, refusal) = access.Authorize(request, id);
        if (token is null)
            return refusal!;
        return conversations.Find(id) is null ? Gone() : Conversation(request, token, watermark ?? "");
    }

    private IResult Read(HttpRequest request, string id, string? watermark)
    {
        if (access.Authorize(request, id).Refusal is { } refusal)
            return refusal;
        if (conversations.Find(id) is not { } conversation)
            return Gone();
        var (activities, next) = conversation.ReadFrom(Watermark(watermark));
        return Results.Json(new ActivitySet(activities, next.ToString(CultureInfo.InvariantCulture)), ProtocolJson.Default.ActivitySet);
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request, string id)
    {
        var (token, refusal) = access.Authorize(request, id);
        if (token is null)
            return refusal!;
        if (conversations.Find(id) is not { } conversation)
            return Gone();
        if (await ActivityBody.ReadAsync(request) is not { } activity)
            return BadActivity();
        if (limits.Refuse(request.HttpContext, id, activity) is { } tooMuch)
            return tooMuch;
        if (await turns.PostAsync(conversation, activity, token.UserId, ServiceUrl(request)) is not { } stored)
            return Busy(request);
        return Results.Json(new ResourceResponse(stored), ProtocolJson.Default.ResourceResponse);
    }

    /// <summary>Files are refused before they are read; with them the message, so that nobody believes it arrived.</summary>
    private IResult Upload(HttpRequest request, string id) => access.Authorize(request, id).Refusal
        ?? ProtocolError.Result(StatusCodes.Status415UnsupportedMediaType, "FilesNotTaken", "This bot takes no files or pictures: write your question in words.");

    private async Task<IResult> StreamAsync(HttpContext context, string id, string? watermark, string? t)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "This address takes WebSocket connections only.");
        if (access.Redeem(context.Request, t, id).Refusal is { } refusal)
            return refusal;
        if (conversations.Find(id) is not { } conversation)
            return Gone();
        // Before the client learns that the socket is open: what it posts from then on comes after this point.
        var start = conversation.Within(Watermark(watermark));
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await DirectLineStream.RunAsync(socket, conversation, start, lifetime.ApplicationStopping);
        return Results.Empty;
    }

    /// <param name="watermark">Where the stream is to begin; null: no stream address.</param>
    private IResult Conversation(HttpRequest request, DirectLineToken token, string? watermark, int status = StatusCodes.Status200OK)
    {
        var encoded = tokens.Write(token);
        var scheme = request.IsHttps ? "wss" : "ws";
        var stream = watermark is null
            ? null
            : $"{scheme}://{request.Host}{Path}/conversations/{token.ConversationId}/stream?watermark={Uri.EscapeDataString(watermark)}&t={tickets.Issue(token)}";
        return Results.Json(new ConversationResponse(token.ConversationId, encoded, DirectLineTokens.LifetimeSeconds, stream), ProtocolJson.Default.ConversationResponse, statusCode: status);
    }

    private static string ServiceUrl(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>What is no number counts as the beginning, a number beyond all bounds as the newest.</summary>
    private static int Watermark(string? text)
    {
        if (string.IsNullOrEmpty(text) || !text.All(char.IsAsciiDigit))
            return 0;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : int.MaxValue;
    }

    private static IResult Gone() => ProtocolError.Result(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or it has ended.");

    /// <summary>429, for clients show it at once; at 503 they leave the message in sending for minutes.</summary>
    private static IResult Busy(HttpRequest request) =>
        ProtocolError.ComeAgain(request.HttpContext, StatusCodes.Status429TooManyRequests, "Busy", "Too many messages wait for their turn.", SecondsToComeAgain);

    private static IResult BadActivity() => ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "The body must be one activity as a JSON object with a type.");
}
