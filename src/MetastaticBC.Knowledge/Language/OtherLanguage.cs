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
    private static readonly Lazy<IReadOnlyList<OtherLanguage>> BuiltIn = new(() => LanguageFile.Parse(EmbeddedText.Read(LanguageFile.Name)));

    /// <summary>The built-in languages, in file order.</summary>
    public static IReadOnlyList<OtherLanguage> All => BuiltIn.Value;
}
