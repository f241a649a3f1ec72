using System.Net;

namespace MetastaticBC.Bot.Channels.BotFramework.Connector;

/// <summary>When to send once more, and when to give up.</summary>
/// <param name="first">Before the second attempt; doubled before each further one.</param>
/// <param name="random">From 0 to 1: the bots of a service that comes back must not all call at once.</param>
public sealed class RetryDelays(TimeSpan first, Func<double> random)
{
    /// <summary>With a first delay of a second the last attempt comes half a minute after the first.</summary>
    public const int Attempts = 6;

    /// <summary>Nobody waits longer for an answer to a question; and the conversation's next turns wait too.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>How long to wait; null: give up.</summary>
    /// <param name="attempt">Which one has failed, from 1.</param>
    /// <param name="status">The answer; null where none came.</param>
    /// <param name="retryAfter">What the service asks for.</param>
    public TimeSpan? After(int attempt, HttpStatusCode? status, TimeSpan? retryAfter)
    {
        if (attempt >= Attempts || !MayPass(status) || retryAfter > Longest)
            return null;
        var jittered = first * Math.Pow(2, attempt - 1) * (0.5 + (random() / 2));
        return retryAfter > jittered ? retryAfter + (first * random()) : jittered;
    }

    private static bool MayPass(HttpStatusCode? status) => status is null
        or HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
}
