using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using MetastaticBC.Bot.Channels.BotFramework.Authentication;
using MetastaticBC.Bot.Protocol;

namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Brings replies to a channel's service. What can't be brought is lost: logged and counted, and no fault of the turn. A reply of which
/// nobody knows whether it arrived is sent again: a doubled reply is better than a lost one.
/// </summary>
/// <param name="tokens">Null where the bot is not registered.</param>
public sealed class ConnectorClient(IHttpClientFactory clients, BotTokenCache? tokens, RetryDelays delays, BotMeter meter, TimeProvider clock, ILogger<ConnectorClient> log)
{
    /// <summary>Ends when the reply has arrived or is lost.</summary>
    public async Task SendAsync(ReplyAddress to, Activity reply, CancellationToken cancellationToken)
    {
        var (attempt, renewed) = (0, false);
        while (true)
        {
            var result = await TryAsync(to, reply, cancellationToken);
            if (result.Arrived)
                return;
            if (result is { Status: HttpStatusCode.Unauthorized, Rejected: { } rejected } && !renewed)
            {
                tokens!.Reject(rejected);
                renewed = true;
                continue;
            }

            if (result.IsFinal || delays.After(++attempt, result.Status, result.RetryAfter) is not { } delay)
            {
                BotLog.ReplyLost(log, result.Reason, Math.Max(attempt, 1));
                meter.ReplyLost(result.Reason);
                return;
            }

            await Task.Delay(delay, clock, cancellationToken);
        }
    }

    private async Task<Attempt> TryAsync(ReplyAddress to, Activity reply, CancellationToken cancellationToken)
    {
        try
        {
            var token = to.WithToken && tokens is not null ? await tokens.GetAsync() : null;
            using var request = new HttpRequestMessage(HttpMethod.Post, Address(to.ServiceUrl, reply)) { Content = JsonContent.Create(reply, ProtocolJson.Default.Activity) };
            if (token is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            using var client = clients.CreateClient(BotFrameworkServices.ConnectorClientName);
            using var response = await client.SendAsync(request, cancellationToken);
            return new Attempt(response.IsSuccessStatusCode, $"status {(int)response.StatusCode}", response.StatusCode, RetryAfter(response.Headers.RetryAfter), token);
        }
        catch (BotTokenException fault)
        {
            return new Attempt(Arrived: false, $"no token, {fault.Code}", IsFinal: !fault.MayPass);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new Attempt(Arrived: false, fault is OperationCanceledException ? "no answer in time" : "no connection");
        }
    }

    /// <summary>Every part is encoded: ids in Teams hold colons, at signs, semicolons and equals signs.</summary>
    private static Uri Address(Uri service, Activity reply)
    {
        var address = $"{service.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(reply.Conversation?.Id ?? "")}/activities";
        return new Uri(reply.ReplyToId is { Length: > 0 } id ? $"{address}/{Uri.EscapeDataString(id)}" : address);
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header?.Delta ?? header?.Date - clock.GetUtcNow();

    /// <param name="Reason">For log and meter.</param>
    /// <param name="Status">Null where no answer came.</param>
    /// <param name="Rejected">The token that was shown.</param>
    /// <param name="IsFinal">Trying again would not help, whatever the status.</param>
    private sealed record Attempt(bool Arrived, string Reason, HttpStatusCode? Status = null, TimeSpan? RetryAfter = null, BotToken? Rejected = null, bool IsFinal = false);
}
