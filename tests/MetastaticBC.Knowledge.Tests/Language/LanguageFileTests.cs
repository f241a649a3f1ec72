using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class LanguageFileTests
{
    private const string Good = "[xx]\nemergency-reply: Call: now\ncrisis-reply: Talk\nE: a + b | c\nX: d\n";

    [Fact]
    public void Parse_AGoodFile_GivesRepliesAndPatterns()
    {
        var language = Assert.Single(LanguageFile.Parse(Good));

        Assert.Equal(("xx", "Call: now", "Talk"), (language.Code, language.EmergencyReply, language.CrisisReply));
        Assert.Equal("a + b/c", Describe(Assert.Single(language.Emergency)));
        Assert.Equal("d", Describe(Assert.Single(language.Crisis)));
    }

    [Fact]
    public void Parse_KeepsLanguagesInOrderAndLeavesOutComments() =>
        Assert.Equal(["xx", "yy"], LanguageFile.Parse($"# first\n\n{Good}# second\n{Good.Replace("xx", "yy", StringComparison.Ordinal)}").Select(language => language.Code));

    [Fact]
    public void Parse_ALineThatBeginsWithASpace_CarriesTheOneBeforeOn() =>
        Assert.Equal("Talk to us", LanguageFile.Parse(Good.Replace("Talk\n", "Talk\n  to us\n", StringComparison.Ordinal))[0].CrisisReply);

    [Theory]
    [InlineData("", "no language")]
    [InlineData("# nothing", "no language")]
    [InlineData("words", "words")]
    [InlineData("E: a", "E: a")]
    [InlineData("[xx]", "xx")]
    [InlineData("[xx]\nwords", "words")]
    public void Parse_AFileOfAnotherForm_Throws(string text, string where) => AssertBroken(text, where);

    [Theory]
    [InlineData("emergency-reply: Call: now\n", "", "xx")]
    [InlineData("crisis-reply: Talk\n", "", "xx")]
    [InlineData("crisis-reply: Talk\n", "crisis-reply: Talk\ncrisis-reply: Talk\n", "xx")]
    [InlineData("E: a + b | c\n", "", "xx")]
    [InlineData("X: d\n", "", "xx")]
    [InlineData("b | c", "", "a +")]
    [InlineData("d", "<death>", "<death>")]
    public void Parse_ALanguageThatLacksSomething_Throws(string part, string instead, string where)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);

        AssertBroken(Good.Replace(part, instead, StringComparison.Ordinal), where);
    }

    private static void AssertBroken(string text, string where)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => LanguageFile.Parse(text));
        Assert.Contains(LanguageFile.Name, fault.Message, StringComparison.Ordinal);
        Assert.Contains(where, fault.Message, StringComparison.Ordinal);
    }

    private static string Describe(SignpostPattern pattern) => string.Join(" + ", pattern.All.Select(set => string.Join('/', set.Wordings)));
}
