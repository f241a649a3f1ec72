using System.Text.RegularExpressions;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>
/// Keeps text from being read as a sign of Markdown. A backslash would be quoted to patients as it stands, so the guard is an
/// invisible WORD JOINER (U+2060) before the sign: no reader takes the line for anything but text, and since this project counts
/// it as white space, it is trimmed off every quote.
/// </summary>
internal static partial class LineGuard
{
    private const char Guard = '\u2060';

    /// <summary>One line of a paragraph or list item.</summary>
    /// <param name="isFirst">Further lines are not taken for a list by a number such as "4.", unless it is 1.</param>
    public static string Line(string line, bool isFirst) =>
        Sign().IsMatch(line) && (isFirst || !LateNumber().IsMatch(line)) ? Guard + line : line;

    /// <summary>The text of a heading: number signs at its end would be taken off.</summary>
    public static string Heading(string text)
    {
        var bare = text.TrimEnd('#');
        return bare.Length < text.Length && (bare.Length == 0 || bare[^1] == ' ') ? bare + Guard + text[bare.Length..] : text;
    }

    /// <summary>
    /// What would open a heading, quotation, list, rule, fence, HTML block, table or link definition, or make a heading of the line
    /// before.
    /// </summary>
    [GeneratedRegex(
        @"^\s*(#{1,6}(\s|$)|>|[-+*](\s|$)|\d{1,9}[.)](\s|$)|```|~~~|<|\[|={1,}\s*$|[-_*:|][-_*:|\s]*$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(0*[2-9]|0*1\d|0+[.)])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LateNumber();
}
