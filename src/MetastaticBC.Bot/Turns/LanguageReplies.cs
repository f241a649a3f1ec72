using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Turns;

/// <summary>The fixed safety replies in other languages, with the clinic's numbers put in.</summary>
public sealed class LanguageReplies(ClinicContacts contacts)
{
    private readonly Dictionary<string, (string Emergency, string Crisis)> _texts = OtherLanguage.All.ToDictionary(
        language => language.Code,
        language => (Replies.Fill(language.EmergencyReply, contacts), Replies.Fill(language.CrisisReply, contacts)),
        StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The language is none of <see cref="OtherLanguage.All"/>.</exception>
    public string Emergency(string language) => _texts[language].Emergency;

    /// <exception cref="KeyNotFoundException">The language is none of <see cref="OtherLanguage.All"/>.</exception>
    public string Crisis(string language) => _texts[language].Crisis;
}
