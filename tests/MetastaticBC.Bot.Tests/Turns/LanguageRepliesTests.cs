using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests.Turns;

public sealed class LanguageRepliesTests
{
    private static readonly ClinicContacts Contacts = new() { EmergencyNumber = "112", ListeningLine = "the listeners, 0789" };

    private static readonly LanguageReplies Texts = new(Contacts);

    [Fact]
    public void EveryLanguage_HasItsRepliesWithTheNumbersPutIn() => Assert.All(OtherLanguage.All, language =>
    {
        Assert.Equal(Replies.Fill(language.EmergencyReply, Contacts), Texts.Emergency(language.Code));
        Assert.Equal(Replies.Fill(language.CrisisReply, Contacts), Texts.Crisis(language.Code));
        Assert.Contains("112", Texts.Emergency(language.Code), StringComparison.Ordinal);
        Assert.Contains("112", Texts.Crisis(language.Code), StringComparison.Ordinal);
        Assert.Contains("the listeners, 0789", Texts.Crisis(language.Code), StringComparison.Ordinal);
    });

    [Fact]
    public void Emergency_InSpanish_BeginsWithTheCall() => Assert.StartsWith("Llame al 112 ahora", Texts.Emergency("es"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("ES")]
    [InlineData("")]
    public void AnyOtherLanguage_IsNotThere(string language)
    {
        Assert.Throws<KeyNotFoundException>(() => Texts.Emergency(language));
        Assert.Throws<KeyNotFoundException>(() => Texts.Crisis(language));
    }
}
