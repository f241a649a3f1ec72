using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Recognises the short line under a title that says when, by whom or at what address a page was put out.</summary>
internal static partial class DateLine
{
    private const int MaximumLength = 100;

    public static bool IsDate(ReadOnlySpan<char> line) => line.Length <= MaximumLength && DatePattern().IsMatch(line);

    /// <summary>"By", then names: capitalised words. "By the time of diagnosis" is text.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength || line.EndsWith('.'))
            return false;
        foreach (var opening in BylinePattern().EnumerateMatches(line))
            return TitleCase.Holds(line[opening.Length..]);
        return false;
    }

    public static bool IsAddress(ReadOnlySpan<char> line) => AddressPattern().IsMatch(line);

    [GeneratedRegex(
        """
        ^(?:(?:page\ |content\ |article\ )?(?:first\ |last\ |date\ )?(?:medically\ |clinically\ )?
        (?:published|posted|updated|reviewed|revised|modified|written|date|edited|medical\ review|review)(?:\ on|\ at)?:?\s*)?
        (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?
        (?:\d{1,2}(?:st|nd|rd|th)?\s+)?
        (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})
        (?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:am|pm|a\.m\.|p\.m\.|gmt|utc|[a-z]{2,4}t)?)?
        (?:\s*(?:[|·•–-]|,?\ by\ )\s*.{0,60})?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        @"^(?:(?:medically |clinically )?(?:written|posted|published|reviewed|edited) )?by:?\s+(?:the\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BylinePattern();

    [GeneratedRegex(@"^(?:source:?\s*|url:?\s*|from:?\s*)?https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AddressPattern();
}
