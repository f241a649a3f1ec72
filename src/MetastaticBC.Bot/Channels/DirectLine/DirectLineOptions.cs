namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>Who may start a conversation over Direct Line: section <c>DirectLine</c>. A null in a settings file counts as a missing key.</summary>
public sealed record DirectLineOptions
{
    /// <value>What servers send as bearer; empty: no server may start conversations with one. At least 16 characters.</value>
    public string Secret { get; init => field = value ?? ""; } = "";

    /// <value>Origins of other sites whose pages may hold conversations, such as <c>https://www.clinic.example</c>; default none but our own.</value>
    public IReadOnlyList<string> AllowedOrigins { get; init => field = value ?? []; } = [];

    /// <summary>What must be mended before the bot may start; empty where nothing.</summary>
    public IEnumerable<string> Faults()
    {
        if (Secret.Length is > 0 and < 16)
            yield return "DirectLine:Secret is shorter than 16 characters: make it longer, or leave it empty.";
        foreach (var origin in AllowedOrigins.Where(origin => !IsOrigin(origin)))
            yield return $"DirectLine:AllowedOrigins holds `{origin}`: write scheme and host without a path, such as https://www.clinic.example.";
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.GetLeftPart(UriPartial.Authority) == origin;
}
