using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class OtherLanguageTests
{
    private const string Good = "language: xx, emergency-reply: Call, crisis-reply: Talk, emergency: [a + b | c], crisis: [d]";

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

    [Fact]
    public void Parse_AGoodFile_GivesRepliesAndPatterns()
    {
        var language = Assert.Single(OtherLanguage.Parse($"languages:\n  - {{{Good}}}\n"));

        Assert.Equal(("xx", "Call", "Talk"), (language.Code, language.EmergencyReply, language.CrisisReply));
        Assert.Equal("a + b/c", Describe(Assert.Single(language.Emergency)));
        Assert.Equal("d", Describe(Assert.Single(language.Crisis)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("languages: []")]
    [InlineData("languages: none")]
    [InlineData("languages:\n  - [")]
    [InlineData("words")]
    public void Parse_AFileWithoutEntries_Throws(string yaml) => AssertBroken(yaml, "is broken");

    [Theory]
    [InlineData("language: xx, ", "")]
    [InlineData("emergency-reply: Call, ", "")]
    [InlineData("crisis-reply: Talk, ", "")]
    [InlineData(", emergency: [a + b | c]", "")]
    [InlineData(", crisis: [d]", "")]
    [InlineData("[a + b | c]", "[]")]
    [InlineData("[d]", "[<death>]")]
    [InlineData("b | c", "")]
    public void Parse_AnEntryThatLacksSomething_ThrowsWithItsLine(string part, string instead)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);

        AssertBroken($"languages:\n\n  - {{{Good.Replace(part, instead, StringComparison.Ordinal)}}}\n", "at line 3");
    }

    private static void AssertBroken(string yaml, string reason)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => OtherLanguage.Parse(yaml));
        Assert.Contains(OtherLanguage.FileName, fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Two Chinese characters make about one word.</summary>
    private static int Words(string text) => WordCount.Of(text) + (text.Count(letter => letter is >= '\u4E00' and <= '\u9FFF') / 2);

    private static string Describe(SignpostPattern pattern) => string.Join(" + ", pattern.All.Select(set => string.Join('/', set.Wordings)));
}
