using System.Text.Json;

namespace MetastaticBC.Bot.Tests.Commands;

public sealed class AskCommandTests
{
    private const string Disclaimer = "General information from the demonstration clinic, not medical advice. Ask your cancer team about you. Emergency: 999.";

    [Fact]
    public async Task Ask_PrintsThePassageItsSourceAndTheDisclaimerAndNothingElse()
    {
        using var folder = Library.OneReviewedDocument();

        var run = await CommandRun.OfAsync("ask", "How should I wash a wig?", "--knowledge", folder.Path);

        Assert.Equal(
            "Wash a wig in lukewarm water. Let it dry on a stand, away from the oven.\n\n"
            + "Source: Wigs and hair loss > Washing (documents/wigs.md). Harbour Clinic; Hair Study Group, 2024; Ward handbook; second edition; https://harbour.example/wigs. reviewed 2026-03-31, Dr A. Example.\n\n"
            + Disclaimer + "\n",
            run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Ask_AListItem_ShowsItsLeadInFirst()
    {
        using var folder = Library.OneReviewedDocument();

        var run = await CommandRun.OfAsync("ask", "On which floor is the wig shop on Tuesdays?", "--knowledge", folder.Path);

        Assert.StartsWith("Bring a photograph:\n\n- The wig shop on the second floor fits wigs on Tuesdays.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{Disclaimer}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_AReviewThatIsOverdue_SaysSo()
    {
        using var folder = Library.OneReviewedDocument();
        var clock = new ManualClock();
        clock.Advance(TimeSpan.FromDays(365));

        var run = await CommandRun.OfAsync(["ask", "How should I wash a wig?", "--knowledge", folder.Path], "", clock);

        Assert.Contains("reviewed 2026-03-31, Dr A. Example; this page is due for a new review.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_TheBotsOwnDocuments_QuotesOneOfThem()
    {
        var run = await CommandRun.OfAsync("ask", "How is breast cancer in the liver treated?");
        var answer = (await CommandRun.OfAsync("ask", "How is breast cancer in the liver treated?", "--json")).Json();

        var quote = Assert.Single(answer.GetProperty("quotes").EnumerateArray());
        Assert.Equal("documents/liver.md", quote.GetProperty("document").GetString());
        Assert.StartsWith(quote.GetProperty("text").GetString() + "\n\nSource: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(answer.GetProperty("reply").GetString() + "\n", run.Output);
        Assert.Equal(3, run.Output.Split("\n\n").Length);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task AskJson_HasEveryFieldOfTheContract()
    {
        using var folder = Library.OneReviewedDocument();

        var answer = (await CommandRun.OfAsync("ask", "How should I wash a wig?", "--knowledge", folder.Path, "--json")).Json();

        Assert.Equal(
            ["id", "outcome", "level", "gated", "reply", "disclaimer", "quotes", "hits", "choices", "suggestions", "confidence", "knowledgeVersion", "milliseconds"],
            answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        Assert.Equal("answer", answer.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("level").ValueKind);
        Assert.False(answer.GetProperty("gated").GetBoolean());
        Assert.Equal(Disclaimer, answer.GetProperty("disclaimer").GetString());
        Assert.InRange(answer.GetProperty("confidence").GetDouble(), 0.01, 1);
        Assert.Matches("^[0-9a-f]{16}$", answer.GetProperty("knowledgeVersion").GetString());
        Assert.Equal(0, answer.GetProperty("milliseconds").GetDouble());
        AssertQuoteFields(Assert.Single(answer.GetProperty("quotes").EnumerateArray()));
        Assert.All(answer.GetProperty("hits").EnumerateArray(), hit => Assert.Equal(12, hit.EnumerateObject().Count()));
        Library.AssertSlices(answer, folder.Path);
    }

    private static void AssertQuoteFields(JsonElement quote)
    {
        Assert.Equal(
            ["document", "start", "end", "text", "mark", "heading", "title", "source", "reviewed", "topics", "context", "score"],
            quote.EnumerateObject().Select(field => field.Name));
        Assert.Equal("documents/wigs.md", quote.GetProperty("document").GetString());
        Assert.Equal("Wash a wig in lukewarm water. Let it dry on a stand, away from the oven.", quote.GetProperty("text").GetString());
        Assert.Equal("Washing", quote.GetProperty("heading").GetString());
        Assert.Equal("Wigs and hair loss", quote.GetProperty("title").GetString());
        Assert.Equal("Harbour Clinic; Hair Study Group, 2024; Ward handbook; second edition; https://harbour.example/wigs", quote.GetProperty("source").GetString());
        Assert.Equal("2026-03-31", quote.GetProperty("reviewed").GetString());
        Assert.Equal(["hair", "everyday-life"], quote.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()));
        Assert.Equal("Washing", Assert.Single(quote.GetProperty("context").EnumerateArray()).GetProperty("text").GetString());
        Assert.True(quote.GetProperty("score").GetDouble() > 0);
    }

    [Theory]
    [InlineData("How is breast cancer in the liver treated?")]
    [InlineData("What are the side effects of hormone therapy?")]
    [InlineData("Where do I park my spaceship?")]
    [InlineData("bone scan café ﬁbrosis 🙂")]
    public async Task AskJson_EverySliceStandsInTheFile(string question)
    {
        var answer = (await CommandRun.OfAsync("ask", question, "--json")).Json();

        Library.AssertSlices(answer, Library.Own);
    }

    [Fact]
    public async Task AskJson_APileOfTextFiles_GivesTheirPathsAndSlices()
    {
        using var folder = Library.TwoArticles();

        var answer = (await CommandRun.OfAsync("ask", Library.ScanQuestion, "--json", "--knowledge", folder.Path)).Json();

        var quote = Assert.Single(answer.GetProperty("quotes").EnumerateArray());
        Assert.Equal("saved/scans.txt", quote.GetProperty("document").GetString());
        Assert.Equal(Library.ScanPassage, quote.GetProperty("text").GetString());
        Assert.Equal("Getting ready for a PET scan", quote.GetProperty("title").GetString());
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("reviewed").ValueKind);
        Library.AssertSlices(answer, folder.Path);
    }

    [Theory]
    [InlineData("I am having a seizure", "emergency", "E")]
    [InlineData("I want to kill myself", "crisis", "X")]
    public async Task AskJson_AnEmergency_HasItsLevelAndNoQuoteAndNoDisclaimer(string message, string outcome, string level)
    {
        using var folder = Library.TwoArticles();

        var answer = (await CommandRun.OfAsync("ask", message, "--json", "--knowledge", folder.Path)).Json();

        Assert.Equal(outcome, answer.GetProperty("outcome").GetString());
        Assert.Equal(level, answer.GetProperty("level").GetString());
        Assert.Empty(answer.GetProperty("quotes").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("disclaimer").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("confidence").ValueKind);
        Assert.Contains("999", answer.GetProperty("reply").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskJson_NothingFound_AbstainsWithoutQuotes()
    {
        using var folder = Library.TwoArticles();

        var answer = (await CommandRun.OfAsync("ask", "Where can my grandson learn the violin?", "--json", "--knowledge", folder.Path)).Json();

        Assert.Equal("abstain", answer.GetProperty("outcome").GetString());
        Assert.Empty(answer.GetProperty("quotes").EnumerateArray());
        Assert.Contains("violin", answer.GetProperty("reply").GetString(), StringComparison.Ordinal);
        Assert.Equal(Disclaimer, answer.GetProperty("disclaimer").GetString());
    }

    [Fact]
    public async Task AskHistory_AnEmergencyBefore_KeepsTheReminder()
    {
        using var folder = Library.TwoArticles();

        var run = await CommandRun.OfAsync("ask", Library.ScanQuestion, "--history", "hello", "--history", "I am having a seizure", "--knowledge", folder.Path);

        Assert.StartsWith("If what you wrote about earlier is still happening, call 999", run.Output, StringComparison.Ordinal);
        Assert.Contains(Library.ScanPassage, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskHistory_TheReminderClosedBefore_IsGone()
    {
        using var folder = Library.TwoArticles();

        var run = await CommandRun.OfAsync(
            "ask", "--history", "I am having a seizure", "--history", "close", Library.ScanQuestion, "--knowledge", folder.Path);

        Assert.StartsWith(Library.ScanPassage, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskExplain_PrintsTheScoresBehindTheReply()
    {
        using var folder = Library.TwoArticles();

        var plain = await CommandRun.OfAsync("ask", Library.ScanQuestion, "--knowledge", folder.Path);
        var explained = await CommandRun.OfAsync("ask", Library.ScanQuestion, "--explain", "--knowledge", folder.Path);

        Assert.StartsWith(plain.Output + "\n", explained.Output, StringComparison.Ordinal);
        Assert.Contains("scan", explained.Output[plain.Output.Length..], StringComparison.Ordinal);
        Assert.EndsWith("\n", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskExplainJson_PutsTheScoresIntoAFieldOfTheirOwn()
    {
        using var folder = Library.TwoArticles();

        var answer = (await CommandRun.OfAsync("ask", Library.ScanQuestion, "--explain", "--json", "--knowledge", folder.Path)).Json();

        Assert.Contains("scan", answer.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@home, is chemotherapy possible?")]
    [InlineData("[diagram] of the liver")]
    [InlineData("<b>liver</b> & \"bone\"")]
    [InlineData("grandson=violin")]
    [InlineData("")]
    [InlineData("🙂")]
    public async Task Ask_SignsThatMeanSomethingToShells_AreAQuestionLikeAnyOther(string question)
    {
        using var folder = Library.TwoArticles();

        var run = await CommandRun.OfAsync("ask", question, "--json", "--knowledge", folder.Path);

        Assert.Equal("abstain", run.Json().GetProperty("outcome").GetString());
    }
}
