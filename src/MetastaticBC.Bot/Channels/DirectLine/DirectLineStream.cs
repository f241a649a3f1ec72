using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Feeds one WebSocket from a conversation's log. A slow or dead client holds up nobody else: each reads for itself.</summary>
internal static class DirectLineStream
{
    /// <summary>After so long without an activity an empty frame shows that the line is open.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>Runs until the client closes or falls silent, the conversation is over, newer streams take its place or the host stops.</summary>
    public static async Task RunAsync(WebSocket socket, DirectLineConversation conversation, int watermark, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        conversation.Attach(ended);
        var listening = ListenAsync(socket, ended);
        try
        {
            await FeedAsync(socket, conversation, watermark, ended.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // The client went away or the host stops: it resumes by its watermark.
        }

        conversation.Detach(ended);
        await ended.CancelAsync();
        await listening;
        if (socket.State == WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }

    private static async Task FeedAsync(WebSocket socket, DirectLineConversation conversation, int watermark, CancellationToken ended)
    {
        while (socket.State == WebSocketState.Open && !conversation.IsOver)
        {
            (var activities, watermark) = conversation.ReadFrom(watermark);
            await socket.SendAsync(Frame(activities, watermark), WebSocketMessageType.Text, endOfMessage: true, ended);
            await WaitAsync(conversation, watermark, ended);
        }

        if (socket.State == WebSocketState.Open)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ended);
    }

    private static ReadOnlyMemory<byte> Frame(IReadOnlyList<Activity> activities, int watermark) => activities.Count == 0
        ? ReadOnlyMemory<byte>.Empty
        : JsonSerializer.SerializeToUtf8Bytes(new ActivitySet(activities, watermark.ToString(CultureInfo.InvariantCulture)), ProtocolJson.Default.ActivitySet);

    private static async Task WaitAsync(DirectLineConversation conversation, int watermark, CancellationToken ended)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(ended);
        quiet.CancelAfter(KeepAlive);
        try
        {
            await conversation.WaitBeyondAsync(watermark, quiet.Token);
        }
        catch (OperationCanceledException) when (!ended.IsCancellationRequested)
        {
            // Quiet for a while: the next frame is empty.
        }
    }

    /// <summary>Clients send nothing but keep-alives; reading them is how the end of the line is noticed.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, ended.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // The line broke, or the sending side has ended.
        }

        await ended.CancelAsync();
    }
}
