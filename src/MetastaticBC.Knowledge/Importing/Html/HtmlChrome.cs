using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Tells what surrounds, sells, decorates or works a page from what it has to say.</summary>
/// <param name="root">The main part: it and what it stands in are never dropped.</param>
internal sealed partial class HtmlChrome(IElement root, HtmlWeights weights)
{
    /// <summary>By which kind the element is dropped, null where it stays.</summary>
    public string? KindOf(IElement element)
    {
        if (element.Contains(root))
            return null;
        var name = element.LocalName;
        if (HtmlNames.Code.Contains(name))
            return HtmlNames.Dropped.GetValueOrDefault(name, "hidden");
        var kind = Unseen(element) ?? ByName(element, name);
        return kind is not null && IsMostOfThePage(element, kind) ? null : kind;
    }

    private static string? Unseen(IElement element)
    {
        var isHidden = element.GetAttribute("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase);
        return isHidden || element.GetAttribute("aria-hidden") == "true" || HiddenStyle().IsMatch(element.GetAttribute("style") ?? "") ? "hidden" : null;
    }

    private string? ByName(IElement element, string name)
    {
        var words = $"{element.Id} {element.ClassName}";
        if (CookieWords().IsMatch(words) || CookieWords().IsMatch(element.GetAttribute("aria-label") ?? ""))
            return "cookie banner";
        if (AdvertWords().IsMatch(words))
            return "advert";
        if (HtmlNames.DroppedRoles.TryGetValue(element.GetAttribute("role") ?? "", out var byRole))
            return byRole;
        if (name == "header")
            return element.Ancestors<IElement>().Any(above => above.LocalName is "article" || (above == root && root.LocalName != "body")) ? null : "header";
        if (name == "button" && element.Closest("h1,h2,h3,h4,h5,h6,summary,dt") is not null)
            return null;
        return HtmlNames.Dropped.GetValueOrDefault(name);
    }

    /// <summary>A name, a form around everything or a style that a script takes away must not cost a page its text.</summary>
    private bool IsMostOfThePage(IElement element, string kind) =>
        kind is "form" or "hidden" or "advert" or "cookie banner" && 2L * weights[element] > weights[root];

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(
        @"cookie|onetrust|gdpr|\bcc-(window|banner)\b|\bconsent[-_]?(banner|bar|manager|popup|modal|notice|layer)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CookieWords();

    [GeneratedRegex(
        @"(^|[\s_-])(ads?|advert[a-z]*|adsbygoogle|adslot|sponsor(ed)?|promo(tion)?s?|banner-ad)([\s_-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AdvertWords();
}
