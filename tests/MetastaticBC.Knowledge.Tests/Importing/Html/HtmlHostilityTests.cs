namespace MetastaticBC.Knowledge.Tests.Importing.Html;

public sealed class HtmlHostilityTests
{
    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<div><table></div></table>", 20_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<svg><g>", 100_000)]
    public Task Import_DeepNesting_IsRefusedOrReadAndNeverOverflows(string tag, int times) => HangGuard.RunAsync(() =>
    {
        var result = Fixture.Import("a.html", string.Concat(Enumerable.Repeat(tag, times)) + "deep");

        Assert.All(result.Problems, problem => Assert.Contains(problem.Rule, (string[])["html-nesting", "import-time", "no-text", "no-title"]));
    });

    [Fact]
    public Task Import_ManyUnclosedParagraphsAndItems_AreRead() => HangGuard.RunAsync(() =>
    {
        var result = Fixture.Import("a.html", "<title>t</title>" + string.Concat(Enumerable.Repeat("<p>word", 50_000)) + "<ul>" + string.Concat(Enumerable.Repeat("<li>item", 50_000)));

        Assert.Equal((50_000, 50_000), (result.Documents[0].Counts.Paragraphs, result.Documents[0].Counts.ListItems));
    });

    [Fact]
    public void Import_NestingWithinALimitThatBrowsersHave_IsRead() =>
        Assert.Equal("deep\n", Fixture.Body(Fixture.Import("a.html", string.Concat(Enumerable.Repeat("<div>", 500)) + "deep")));

    [Fact]
    public void Import_TagsInScripts_AreNotNesting() =>
        Assert.Equal("Text.\n", Fixture.Body(Fixture.Import("a.html", $"<script>var a = '{string.Concat(Enumerable.Repeat("<div>", 2000))}';</script><p>Text.</p>")));
}
