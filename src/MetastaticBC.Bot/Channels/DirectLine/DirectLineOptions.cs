namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Who may hold conversations over Direct Line, and how much they may ask for: section <c>DirectLine</c>. A null in a settings file counts as a missing key.</summary>
public sealed record DirectLineOptions
{
    private const int MinimumKeyBytes = 32;

    /// <value>What servers send as bearer, at least 16 characters each; several, so that one can be changed while the other works; default none.</value>
    public IReadOnlyList<string> Secrets { get; init => field = value ?? []; } = [];

    /// <value>Keys that sign tokens, Base64 of at least 32 bytes each: the first signs, all are believed; none: one is made in the data folder.</value>
    public IReadOnlyList<string> TokenKeys { get; init => field = value ?? []; } = [];

    /// <value>Origins of other sites whose pages may hold conversations, such as <c>https://www.clinic.example</c>; default none but our own.</value>
    public IReadOnlyList<string> AllowedOrigins { get; init => field = value ?? []; } = [];

    /// <value>Conversations that one address may begin in ten minutes; default 100, for a whole hospital may stand behind one.</value>
    public int ConversationsPerAddress { get; init; } = 100;

    /// <value>Activities that one conversation may bring in a minute; default 30, more than a person writes.</value>
    public int MessagesPerMinute { get; init; } = 30;

    /// <value>Characters of a message (UTF-16); default 4000, about two pages.</value>
    public int MessageLength { get; init; } = 4000;

    /// <value>WebSockets that one conversation may have open; a further one closes the oldest; default 4.</value>
    public int SocketsPerConversation { get; init; } = 4;

    /// <value>Minutes after the last message after which a conversation is over; default 120.</value>
    public int IdleMinutes { get; init; } = 120;

    /// <summary>What must be mended before the bot may start; empty where nothing. No fault tells a secret.</summary>
    public IEnumerable<string> Faults()
    {
        if (Secrets.Any(secret => secret is not { Length: >= 16 }))
            yield return "DirectLine:Secrets holds one that is shorter than 16 characters: make it longer, or take it out.";
        if (TokenKeys.Any(key => !IsKey(key)))
            yield return $"DirectLine:TokenKeys holds one that is not Base64 of at least {MinimumKeyBytes} bytes: make one with `openssl rand -base64 32`.";
        foreach (var origin in AllowedOrigins.Where(origin => !IsOrigin(origin)))
            yield return $"DirectLine:AllowedOrigins holds `{origin}`: write scheme and host without a path, such as https://www.clinic.example.";
        foreach (var (name, value) in Limits().Where(limit => limit.Value < 1))
            yield return $"DirectLine:{name} is {value}: it must be 1 or more.";
    }

    /// <summary>Whether a text is a scheme and a host, and perhaps a port.</summary>
    internal static bool IsOrigin(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.GetLeftPart(UriPartial.Authority) == origin;

    private IEnumerable<(string Name, int Value)> Limits() =>
    [
        (nameof(ConversationsPerAddress), ConversationsPerAddress), (nameof(MessagesPerMinute), MessagesPerMinute), (nameof(MessageLength), MessageLength),
        (nameof(SocketsPerConversation), SocketsPerConversation), (nameof(IdleMinutes), IdleMinutes),
    ];

    private static bool IsKey(string? key)
    {
        var bytes = new byte[key?.Length ?? 0];
        return Convert.TryFromBase64String(key ?? "", bytes, out var length) && length >= MinimumKeyBytes;
    }
}
