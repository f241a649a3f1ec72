using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>What a page says about itself in its head, or a browser that saved it in a comment.</summary>
internal static partial class HtmlMetadata
{
    public static ImportedPage Read(IHtmlDocument document, string html) => new()
    {
        Title = Meta(document, "og:title") ?? Filled(document.Title) ?? Filled(document.QuerySelector("h1")?.TextContent),
        Language = Language().Match(document.DocumentElement.GetAttribute("lang") ?? "") is { Success: true } tag ? tag.Value : null,
        Publisher = Meta(document, "og:site_name") ?? Meta(document, "publisher") ?? Meta(document, "dc.publisher") ?? Meta(document, "dcterms.publisher"),
        Url = Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(Meta(document, "og:url")) ?? Address(SavedFrom(html)),
        Edition = Meta(document, "dcterms.modified") ?? Meta(document, "dc.date") ?? Day(Meta(document, "article:modified_time")),
    };

    private static string? Meta(IHtmlDocument document, string name) =>
        Filled(document.Head?.Children.FirstOrDefault(element => element.LocalName == "meta"
            && (name.Equals(element.GetAttribute("property"), StringComparison.OrdinalIgnoreCase) || name.Equals(element.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)))?.GetAttribute("content"));

    private static string? Filled(string? text) => text is null ? null : PlainLine.Of(text) is { Length: > 0 } line ? line : null;

    private static string? Address(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null;

    /// <summary>Of a point in time, the day.</summary>
    private static string? Day(string? time) => time is { Length: > 10 } && time[10] == 'T' ? time[..10] : time;

    private static string? SavedFrom(string html)
    {
        var match = SavedFromComment().Match(html.Length > 4096 ? html[..4096] : html);
        return match.Success ? match.Groups["url"].Value : null;
    }

    [GeneratedRegex(@"<!--\s*saved from url=\(\d+\)(?<url>\S+)\s*-->", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SavedFromComment();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Language();
}
