namespace MetastaticBC.Bot;

/// <summary>Every event that the bot logs, numbered. None of them takes what a person typed.</summary>
internal static partial class BotLog
{
    [LoggerMessage(1, LogLevel.Information, "Knowledge {Version}: {Documents} documents, {Passages} passages, {Problems} problems, {Milliseconds} ms")]
    public static partial void KnowledgeOpened(ILogger log, string version, int documents, int passages, int problems, double milliseconds);

    [LoggerMessage(2, LogLevel.Error, "Not ready: the knowledge folder {Folder} can't be used. The safety replies are given all the same.")]
    public static partial void NotReady(ILogger log, string folder);

    [LoggerMessage(3, LogLevel.Warning, "{Problem}")]
    public static partial void KnowledgeProblem(ILogger log, string problem);

    /// <summary>The exception's message is left out: it could hold a person's words.</summary>
    [LoggerMessage(4, LogLevel.Error, "A turn failed with {Fault}; the person got the error reply.\n{StackTrace}")]
    public static partial void TurnFailed(ILogger log, string fault, string? stackTrace);

    [LoggerMessage(5, LogLevel.Warning, "/api/messages refused a caller: {Reason}")]
    public static partial void CallerRefused(ILogger log, string reason);

    [LoggerMessage(6, LogLevel.Information, "Demonstration mode (Clinic:Live is false): listening on this machine only.")]
    public static partial void Demonstration(ILogger log);

    [LoggerMessage(7, LogLevel.Warning, "{Problem}")]
    public static partial void ContactProblem(ILogger log, string problem);

    [LoggerMessage(8, LogLevel.Warning, "/api/messages is not there: the bot is not registered (MicrosoftAppId is empty). Everything else runs.")]
    public static partial void MessagesNotMapped(ILogger log);

    [LoggerMessage(9, LogLevel.Warning, "The keys that sign the channels' tokens could not be fetched: {Reason}. Keys that are known stay good.")]
    public static partial void KeysNotFetched(ILogger log, string reason);

    [LoggerMessage(10, LogLevel.Error, "A reply is lost: {Reason}, after {Attempts} attempts.")]
    public static partial void ReplyLost(ILogger log, string reason, int attempts);

    [LoggerMessage(11, LogLevel.Error, "The host stopped with {Count} turns that had not ended: their replies are lost.")]
    public static partial void TurnsAbandoned(ILogger log, int count);

    [LoggerMessage(12, LogLevel.Warning, "The key of Direct Line's tokens can't be kept in {Folder}: tokens end with this process. Make the folder writable, or set DirectLine:TokenKeys.")]
    public static partial void TokenKeyNotKept(ILogger log, string folder);
}
