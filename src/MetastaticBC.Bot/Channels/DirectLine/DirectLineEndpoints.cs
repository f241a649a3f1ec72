using System.Globalization;
using System.Text.Json;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 as its clients use it, under <c>/v3/directline</c>.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineAccess access, DirectLineTokens tokens, DirectLineConversations conversations, DirectLineTurns turns, IHostApplicationLifetime lifetime)
{
    public const string CorsPolicy = "DirectLine";

    private const string Path = "/v3/directline";
    private const int SecondsToComeAgain = 2;
    private const string UserIdPrefixOfTokens = "dl_";

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Path).RequireCors(CorsPolicy);
        group.MapPost("/tokens/generate", GenerateAsync);
        group.MapPost("/tokens/refresh", Refresh);
        group.MapPost("/conversations", StartAsync);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", Read);
        group.MapPost("/conversations/{id}/activities", ReceiveAsync);
        group.MapPost("/conversations/{id}/upload", UploadAsync);
        group.MapGet("/conversations/{id}/stream", StreamAsync);
    }

    private async Task<IResult> GenerateAsync(HttpRequest request)
    {
        if (access.RefuseStart(request) is { } refusal)
            return refusal;
        var (user, fault) = await UserAsync(request);
        return fault ?? Conversation(request, new DirectLineToken(conversations.NewId(), user), watermark: null);
    }

    private IResult Refresh(HttpRequest request)
    {
        var (token, refusal) = access.Authorize(request);
        return token is null ? refusal! : Conversation(request, token, watermark: null);
    }

    private async Task<IResult> StartAsync(HttpRequest request)
    {
        var (token, refusal) = access.HasSecret(request) ? (new DirectLineToken(conversations.NewId(), null), null) : access.Authorize(request);
        if (token is null)
            return refusal!;
        var (user, fault) = await UserAsync(request);
        if (fault is not null)
            return fault;
        token = token with { UserId = token.UserId ?? user };
        var conversation = conversations.Begin(token.ConversationId);
        if (!await turns.GreetAsync(conversation, token.UserId, ServiceUrl(request)))
            return Busy(request);
        return Conversation(request, token, watermark: "", StatusCodes.Status201Created);
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

    private Task<IResult> ReceiveAsync(HttpRequest request, string id) => AcceptAsync(request, id, () => ActivityBody.ReadAsync(request));

    private Task<IResult> UploadAsync(HttpRequest request, string id, string? userId) => AcceptAsync(request, id, () => UploadBody.ReadAsync(request, userId));

    /// <param name="read">Reads the body, null where it is no activity; not called for who may not write here.</param>
    private async Task<IResult> AcceptAsync(HttpRequest request, string id, Func<ValueTask<Activity?>> read)
    {
        var (token, refusal) = access.Authorize(request, id);
        if (token is null)
            return refusal!;
        if (conversations.Find(id) is not { } conversation)
            return Gone();
        if (await read() is not { } activity)
            return BadActivity();
        if (await turns.PostAsync(conversation, activity, token.UserId, ServiceUrl(request)) is not { } stored)
            return Busy(request);
        return Results.Json(new ResourceResponse(stored), ProtocolJson.Default.ResourceResponse);
    }

    private async Task<IResult> StreamAsync(HttpContext context, string id, string? watermark, string? t)
    {
        if (access.Authorize(t, id).Refusal is { } refusal)
            return refusal;
        if (conversations.Find(id) is not { } conversation)
            return Gone();
        if (!context.WebSockets.IsWebSocketRequest)
            return ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "This address takes WebSocket connections only.");
        // Before the client learns that the socket is open: what it posts from then on comes after this point.
        var start = conversation.Within(Watermark(watermark));
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await DirectLineStream.RunAsync(socket, conversation, start, lifetime.ApplicationStopping);
        return Results.Empty;
    }

    private static async Task<(string? User, IResult? Fault)> UserAsync(HttpRequest request)
    {
        try
        {
            var body = request.ContentLength is 0 or null && !request.Headers.ContainsKey("Transfer-Encoding")
                ? null
                : await JsonSerializer.DeserializeAsync(request.Body, ProtocolJson.Default.TokenRequest, request.HttpContext.RequestAborted);
            var user = body?.User?.Id is { Length: > 0 } id ? id : null;
            return user?.StartsWith(UserIdPrefixOfTokens, StringComparison.Ordinal) == true
                ? (null, ProtocolError.Result(StatusCodes.Status400BadRequest, "BadArgument", "User ids that begin with dl_ are kept for tokens."))
                : (user, null);
        }
        catch (JsonException)
        {
            return (null, ProtocolError.Result(StatusCodes.Status400BadRequest, "BadSyntax", "The body must be a JSON object or empty."));
        }
    }

    /// <param name="watermark">Where the stream is to begin; null: no stream address.</param>
    private IResult Conversation(HttpRequest request, DirectLineToken token, string? watermark, int status = StatusCodes.Status200OK)
    {
        var encoded = tokens.Write(token);
        var scheme = request.IsHttps ? "wss" : "ws";
        var stream = watermark is null
            ? null
            : $"{scheme}://{request.Host}{Path}/conversations/{token.ConversationId}/stream?watermark={Uri.EscapeDataString(watermark)}&t={encoded}";
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
