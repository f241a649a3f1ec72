using System.Net.WebSockets;
using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Channels.DirectLine;

/// <summary>A client's end of a conversation's WebSocket.</summary>
internal sealed class ActivityStream : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[4 * 1024 * 1024];

    /// <summary>Of the last frame that brought one.</summary>
    public string Watermark { get; private set; } = "";

    /// <summary>The status of the answer to the upgrade; 0 as long as there is none.</summary>
    public int HttpStatus => (int)_socket.HttpStatusCode;

    /// <param name="origin">As a browser sends it for the page; null: a program.</param>
    public static async Task<ActivityStream> OpenAsync(string streamUrl, string? origin = null)
    {
        var stream = new ActivityStream();
        if (origin is not null)
            stream._socket.Options.SetRequestHeader("Origin", origin);
        stream._socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await stream._socket.ConnectAsync(new Uri(streamUrl), TestContext.Current.CancellationToken);
        }
        catch (WebSocketException) when (stream.HttpStatus != 0)
        {
            // Refused: the status tells why.
        }

        return stream;
    }

    /// <summary>Waits for exactly so many activities.</summary>
    public async Task<List<JsonElement>> ReceiveAsync(int count)
    {
        var activities = await ReceiveAtLeastAsync(count);
        Assert.Equal(count, activities.Count);
        return activities;
    }

    /// <summary>Waits for so many activities, and gives all of the last frame.</summary>
    public async Task<List<JsonElement>> ReceiveAtLeastAsync(int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        var activities = new List<JsonElement>();
        while (activities.Count < count)
        {
            if (await FrameAsync(limit.Token) is not { Length: > 0 } frame)
                continue;
            var set = JsonSerializer.Deserialize<JsonElement>(frame);
            Assert.Equal(JsonValueKind.String, set.GetProperty("watermark").ValueKind);
            Watermark = set.GetProperty("watermark").GetString()!;
            activities.AddRange(set.GetProperty("activities").EnumerateArray());
        }

        return activities;
    }

    public Task SendAsync(string frame) =>
        _socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>Says goodbye and waits for the server's.</summary>
    public async Task CloseAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        Assert.Equal(WebSocketState.Closed, _socket.State);
    }

    /// <summary>Waits until the server ends the line, in whichever way.</summary>
    public async Task EndAsync()
    {
        try
        {
            while (_socket.State == WebSocketState.Open)
                await FrameAsync(TestContext.Current.CancellationToken);
        }
        catch (WebSocketException)
        {
            // Cut off.
        }
    }

    /// <summary>Breaks the line without a word.</summary>
    public void Dispose() => _socket.Dispose();

    private async Task<byte[]> FrameAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return _buffer[..length];
    }
}
