using FsCheck;
using FsCheck.Fluent;

namespace MetastaticBC.Knowledge.Tests.Importing.Html;

/// <summary>Nothing of a page is silently lost.</summary>
public sealed class HtmlProperties
{
    private static readonly string[] Elements =
    [
        "p", "div", "span", "b", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "thead", "tbody", "caption", "h1", "h2", "h3", "nav", "header", "footer",
        "aside", "main", "article", "section", "form", "button", "label", "select", "details", "summary", "blockquote", "pre", "figure", "figcaption", "sup", "sub", "q",
        "a", "script", "style", "noscript", "svg", "p hidden", "div class=advert", "div id=cookie-bar", "div role=dialog", "td rowspan=3", "td colspan=2", "center", "font",
    ];

    [Fact]
    public void Import_EveryWordOfAPage_IsInTheDocumentOrOnTheList() =>
        FixedSeed.Holds(Pages(), parts =>
        {
            var result = Fixture.Import("a.html", Html(parts, out var words));
            var kept = string.Join(' ', result.Documents.Select(Fixture.Body).Concat(Fixture.Dropped(result)));
            if (result.Documents.Count > 0)
                Assert.True(words.TrueForAll(word => kept.Contains(word, StringComparison.Ordinal)), Html(parts, out _) + "\n---\n" + kept);
            else
                Assert.Equal(["no-text"], result.Problems.Where(problem => problem.IsError).Select(problem => problem.Rule));
        }, 1500);

    /// <summary>Tags opened and closed in any order, right or wrong, each with a word of its own behind it.</summary>
    private static string Html(int[] parts, out List<string> words)
    {
        words = [];
        var html = "<title>t</title><body>";
        foreach (var part in parts)
        {
            var element = Elements[part / 3 % Elements.Length];
            var word = $"word{words.Count}end";
            words.Add(word);
            html += part % 3 == 0 ? $"</{element.Split(' ')[0]}> {word} " : $"<{element}> {word} ";
        }

        return html;
    }

    private static Gen<int[]> Pages() => Gen.Choose(0, 3 * Elements.Length - 1).ArrayOf();
}
