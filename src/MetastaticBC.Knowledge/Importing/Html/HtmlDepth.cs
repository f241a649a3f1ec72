using System.Collections.Frozen;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>
/// Estimates, before the page is parsed, how deep its elements stand in each other: parsing takes the square of that. Counts the
/// opened and not yet closed ones of each name, so a closing tag that closes nothing does not hide an open one.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>They have no content, or end where the next one begins.</summary>
    private static readonly FrozenSet<string> Uncounted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body");

    public static bool Exceeds(string html, int limit)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && depth <= limit; at = html.IndexOf('<', Behind(html, at)))
        {
            var closes = at + 1 < html.Length && html[at + 1] == '/';
            var name = Name(html, closes ? at + 2 : at + 1);
            if (name.Length == 0 || Uncounted.Contains(name))
                continue;
            var count = open.GetValueOrDefault(name);
            if (closes && count == 0)
                continue;
            open[name] = count + (closes ? -1 : 1);
            depth += closes ? -1 : 1;
        }

        return depth > limit;
    }

    /// <summary>Where to look for the next tag: not in scripts, styles and comments.</summary>
    private static int Behind(string html, int at)
    {
        var name = Name(html, at + 1).ToLowerInvariant();
        var end = html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal) ? "-->" : name is "script" or "style" ? "</" + name : null;
        if (end is null)
            return at + 1;
        var found = html.IndexOf(end, at + 1, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found;
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
            end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end] : "";
    }
}
