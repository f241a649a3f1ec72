namespace MetastaticBC.Knowledge.Language;

/// <summary>The most urgent wordings of a language that the bot does not answer questions in, and its fixed replies to them.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="EmergencyReply">Level E; its places in braces still open.</param>
/// <param name="CrisisReply">Level X; its places in braces still open.</param>
/// <param name="Emergency">Any of these is enough.</param>
/// <param name="Crisis">Any of these is enough; they outrank the others.</param>
public sealed record OtherLanguage(
    string Code, string EmergencyReply, string CrisisReply, IReadOnlyList<SignpostPattern> Emergency, IReadOnlyList<SignpostPattern> Crisis)
{
    public const string FileName = "languages.yaml";

    private static readonly Lazy<IReadOnlyList<OtherLanguage>> BuiltIn = new(() => Parse(EmbeddedText.Read(FileName)));

    /// <summary>The built-in languages, in file order.</summary>
    public static IReadOnlyList<OtherLanguage> All => BuiltIn.Value;

    /// <exception cref="InvalidOperationException">An entry lacks something.</exception>
    internal static IReadOnlyList<OtherLanguage> Parse(string yaml)
    {
        var log = new ProblemLog(FileName);
        var languages = YamlMapping.Parse(yaml, 0, log)?.Groups("languages").Select(entry => Read(entry, log)).ToList() ?? [];
        return languages.Count > 0 && !log.HasErrors
            ? languages
            : throw new InvalidOperationException($"The built-in {FileName} is broken: {string.Join(" ", log.Problems)}");
    }

    private static OtherLanguage Read(YamlMapping entry, ProblemLog log)
    {
        var patterns = (string[])["emergency", "crisis"];
        var sets = patterns.Select(key => SignpostPatterns.Read(entry, key, new Dictionary<string, IReadOnlyList<string>>(), log)).ToList();
        return entry.Text("language") is { } code && entry.Text("emergency-reply") is { } emergency && entry.Text("crisis-reply") is { } crisis && sets.TrueForAll(set => set.Count > 0)
            ? new OtherLanguage(code, emergency, crisis, sets[0], sets[1])
            : throw new InvalidOperationException($"The built-in {FileName} lacks something at line {entry.Line}.");
    }
}
