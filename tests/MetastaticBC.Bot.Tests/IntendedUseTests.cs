using MetastaticBC.Bot.Tests.Turns;
using MetastaticBC.Bot.Turns;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Bot.Tests;

/// <summary>Nothing that the bot itself says, in any language, and nothing on its page claims to find, judge or rule out an illness.</summary>
public sealed class IntendedUseTests
{
    private static readonly string[] Claims =
        ["detect", "diagn", "triage", "symptom check", "not an emergency", "no emergency", "this is probably", "you are fine", "nothing to worry"];

    [Fact]
    public void Replies_MakeNoClaim()
    {
        var service = SmallKnowledge.Service;

        AssertNoClaim([.. Enum.GetValues<ReplyKey>().Select(key => (key.ToString(), service.Texts[key])), ("the first words", service.Greeting)]);
    }

    [Fact]
    public void RepliesInOtherLanguages_MakeNoClaim()
    {
        var replies = new LanguageReplies(new ClinicOptions().ToContacts());
        var codes = OtherLanguage.All.Select(language => language.Code);

        AssertNoClaim([.. codes.Select(code => (code, $"{replies.Emergency(code)} {replies.Crisis(code)}"))]);
    }

    [Fact]
    public void ThePageAndItsModules_MakeNoClaim()
    {
        var folder = Path.Combine(Repository.Root, "src", "MetastaticBC.Bot", "Channels", "WebChat");
        var files = Directory.GetFiles(folder).Where(path => Path.GetExtension(path) is ".html" or ".js");

        AssertNoClaim([.. files.Select(path => (Path.GetFileName(path), File.ReadAllText(path)))]);
    }

    private static void AssertNoClaim(IReadOnlyList<(string Name, string Text)> texts)
    {
        Assert.True(texts.Count > 1);
        Assert.All(texts, text => Assert.All(Claims, claim => Assert.DoesNotContain(claim, text.Text, StringComparison.OrdinalIgnoreCase)));
    }
}
