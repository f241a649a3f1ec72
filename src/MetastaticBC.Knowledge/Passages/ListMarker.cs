namespace MetastaticBC.Knowledge.Passages;

/// <summary>Recognises the sign that opens a list item: a bullet, or a number or letter with a full stop or bracket, then a space.</summary>
internal static class ListMarker
{
    /// <summary>Whether a line that starts at <paramref name="start"/> opens an item; leading white space is passed over.</summary>
    public static bool StartsAt(string text, int start, int limit)
    {
        while (start < limit && TextSpan.IsBlank(text[start]))
            start++;
        if (start >= limit)
            return false;
        if (text[start] is '-' or '*' or '+' or '•' or '◦' or '▪' or '·' or '–' or '●' or '○')
            return start + 1 < limit && TextSpan.IsBlank(text[start + 1]);
        return IsNumbered(text, start, limit);
    }

    private static bool IsNumbered(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 3 && char.IsAsciiDigit(text[end]))
            end++;
        if (end == start && char.IsAsciiLetterLower(text[start]))
            end++;
        return end > start && end + 1 < limit && text[end] is '.' or ')' && end + 1 < limit && TextSpan.IsBlank(text[end + 1]);
    }
}
