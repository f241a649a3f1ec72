using System.Collections.Frozen;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Names of elements, local and in small letters, by what they mean to a reader of the page.</summary>
internal static class HtmlNames
{
    /// <summary>Never shown as text.</summary>
    public static FrozenSet<string> Code { get; } = FrozenSet.Create("script", "style", "template", "noscript", "head");

    /// <summary>Begin and end on a line of their own.</summary>
    public static FrozenSet<string> Blocks { get; } = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    /// <summary>What is dropped whatever it holds, and by which kind it is counted.</summary>
    public static FrozenDictionary<string, string> Dropped { get; } = new Dictionary<string, string>
    {
        ["nav"] = "navigation",
        ["aside"] = "aside",
        ["footer"] = "footer",
        ["form"] = "form",
        ["search"] = "form",
        ["dialog"] = "dialog",
        ["script"] = "script",
        ["style"] = "style",
        ["template"] = "hidden",
        ["noscript"] = "noscript",
        ["img"] = "image",
        ["picture"] = "image",
        ["svg"] = "image",
        ["canvas"] = "image",
        ["math"] = "formula",
        ["video"] = "media",
        ["audio"] = "media",
        ["iframe"] = "media",
        ["object"] = "media",
        ["embed"] = "media",
        ["applet"] = "media",
        ["button"] = "form",
        ["input"] = "form",
        ["select"] = "form",
        ["textarea"] = "form",
        ["datalist"] = "form",
        ["output"] = "form",
        ["frameset"] = "media",
    }.ToFrozenDictionary();

    /// <summary>The same by the role that an element says it has.</summary>
    public static FrozenDictionary<string, string> DroppedRoles { get; } = new Dictionary<string, string>
    {
        ["navigation"] = "navigation",
        ["banner"] = "header",
        ["contentinfo"] = "footer",
        ["complementary"] = "aside",
        ["search"] = "form",
        ["form"] = "form",
        ["dialog"] = "dialog",
        ["alertdialog"] = "dialog",
        ["menu"] = "navigation",
        ["menubar"] = "navigation",
    }.ToFrozenDictionary();
}
