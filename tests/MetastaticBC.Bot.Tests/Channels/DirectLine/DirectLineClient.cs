using System.Net;
using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

/// <summary>Says what Direct Line's clients say, for one conversation.</summary>
internal sealed class DirectLineClient
{
    public const string Path = "/v3/directline";

    private readonly RunningHost _host;

    private DirectLineClient(RunningHost host, JsonElement answer)
    {
        _host = host;
        Take(answer);
    }

    public string ConversationId { get; private set; } = "";

    public string Token { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    /// <summary>A token, not yet a conversation.</summary>
    public static async Task<DirectLineClient> GenerateAsync(RunningHost host, string body = "{}") =>
        new(host, await OkAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/tokens/generate", RunningHost.Json(body))));

    /// <summary>A conversation that has begun, with its greeting as activity 0.</summary>
    public static async Task<DirectLineClient> StartAsync(RunningHost host, string user = "{}")
    {
        var client = await GenerateAsync(host, user);
        client.Take(await OkAsync(await client.BeginAsync(), HttpStatusCode.Created));
        return client;
    }

    public Task<HttpResponseMessage> BeginAsync(string body = """{"user":{}}""") => CallAsync(HttpMethod.Post, "/conversations", RunningHost.Json(body));

    public Task<HttpResponseMessage> EndAsync() => CallAsync(HttpMethod.Delete, $"/conversations/{ConversationId}");

    public Task<HttpResponseMessage> RefreshAsync() => CallAsync(HttpMethod.Post, "/tokens/refresh");

    public Task<HttpResponseMessage> PostAsync(HttpContent body) => CallAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", body);

    public Task<HttpResponseMessage> UploadAsync(HttpContent body) => CallAsync(HttpMethod.Post, $"/conversations/{ConversationId}/upload?userId=visitor", body);

    public Task<HttpResponseMessage> PollAsync(string watermark = "") =>
        CallAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities?watermark={watermark}");

    public Task<HttpResponseMessage> ReconnectAsync(string watermark = "") => CallAsync(HttpMethod.Get, $"/conversations/{ConversationId}?watermark={watermark}");

    /// <summary>Posts what the chat page's library would, and gives back the id.</summary>
    public async Task<string> SayAsync(string text, string clientActivityId = "c1")
    {
        var body = JsonSerializer.Serialize(new
        {
            type = "message",
            text,
            textFormat = "plain",
            channelId = "webchat",
            from = new { id = "visitor", name = "", role = "user" },
            channelData = new { clientActivityID = clientActivityId, attachmentSizes = Array.Empty<int>() },
        });
        return (await OkAsync(await PostAsync(RunningHost.Json(body)))).GetProperty("id").GetString()!;
    }

    public async Task<(List<JsonElement> Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        var set = await OkAsync(await PollAsync(watermark));
        return ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
    }

    public async Task<ActivityStream> ResumeAsync(string watermark)
    {
        Take(await OkAsync(await ReconnectAsync(watermark)));
        return await ActivityStream.OpenAsync(StreamUrl);
    }

    public Task<ActivityStream> OpenAsync() => ActivityStream.OpenAsync(StreamUrl);

    public Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, HttpContent? body = null) =>
        _host.SendAsync(method, Path + path, body, "Authorization", $"Bearer {Token}");

    private void Take(JsonElement answer)
    {
        ConversationId = answer.GetProperty("conversationId").GetString()!;
        Token = answer.GetProperty("token").GetString()!;
        StreamUrl = answer.TryGetProperty("streamUrl", out var url) ? url.GetString()! : "";
    }

    private static async Task<JsonElement> OkAsync(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        Assert.Equal(expected, response.StatusCode);
        return await RunningHost.ReadAsync(response);
    }
}
