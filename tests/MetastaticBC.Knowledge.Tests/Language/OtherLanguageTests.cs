using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class OtherLanguageTests
{
    private static readonly ClinicContacts Contacts =
        new() { EmergencyNumber = Helplines.Find("GB")!.EmergencyNumber, ListeningLine = Helplines.Find("GB")!.ListeningLine };

    [Fact]
    public void All_AreTheEightLanguages() =>
        Assert.Equal(["es", "fr", "de", "pl", "ar", "ur", "zh", "pt"], OtherLanguage.All.Select(language => language.Code));

    [Fact]
    public void All_EveryReply_NamesWhomToCall() => Assert.All(OtherLanguage.All, language =>
    {
        Assert.Contains("{emergency}", language.EmergencyReply, StringComparison.Ordinal);
        Assert.Contains("{emergency}", language.CrisisReply, StringComparison.Ordinal);
        Assert.Contains("{listening}", language.CrisisReply, StringComparison.Ordinal);
    });

    [Fact]
    public void All_EveryReply_IsFilledAndShort() => Assert.All(OtherLanguage.All, language =>
    {
        var (emergency, crisis) = (Replies.Fill(language.EmergencyReply, Contacts), Replies.Fill(language.CrisisReply, Contacts));
        Assert.DoesNotContain('{', emergency + crisis);
        Assert.InRange(Words(emergency), 15, 60);
        Assert.InRange(Words(crisis), 30, 100);
    });

    [Fact]
    public void All_NoWording_StandsForACrisisAndForAnEmergency() => Assert.All(OtherLanguage.All, language =>
    {
        Assert.NotEmpty(language.Emergency);
        Assert.NotEmpty(language.Crisis);
        Assert.Empty(language.Emergency.Select(Describe).Intersect(language.Crisis.Select(Describe), StringComparer.OrdinalIgnoreCase));
    });

    /// <summary>Two Chinese characters make about one word.</summary>
    private static int Words(string text) => WordCount.Of(text) + (text.Count(letter => letter is >= '\u4E00' and <= '\u9FFF') / 2);

    private static string Describe(SignpostPattern pattern) => string.Join(" + ", pattern.All.Select(set => string.Join('/', set.Wordings)));
}
