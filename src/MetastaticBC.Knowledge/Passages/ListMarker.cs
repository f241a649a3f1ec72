namespace MetastaticBC.Knowledge.Passages;

/// <summary>Recognises the sign that opens a list item: a bullet, or a number or letter with a full stop or bracket, then a space.</summary>
internal static class ListMarker
{
    /// <summary>Whether a line that starts at <paramref name="start"/> opens an item; leading white space of the line is passed over.</summary>
    public static bool StartsAt(string text, int start, int limit)
    {
        start = Content(text, start, limit);
        return IsBullet(text, start, limit) || NumberLength(text, start, limit) > 0;
    }

    /// <summary>
    /// Whether such a line opens an item although the line before belongs to a paragraph: a number must be the first one, or the
    /// wrapped line "4. The next stage" would open a list.
    /// </summary>
    public static bool Interrupts(string text, int start, int limit)
    {
        start = Content(text, start, limit);
        return IsBullet(text, start, limit) || (NumberLength(text, start, limit) == 1 && text[start] is '1' or 'a');
    }

    /// <summary>Whether the span is a bullet whose text stands on the next line, as some browsers copy it.</summary>
    public static bool IsAlone(string text, TextSpan line) => line.Length == 1 && IsBullet(text, line.Start, line.End);

    private static int Content(string text, int start, int limit)
    {
        while (start < limit && TextSpan.IsBlank(text[start]) && text[start] is not ('\n' or '\r'))
            start++;
        return start;
    }

    /// <summary>A sign that is a bullet and nothing else may stand alone on its line.</summary>
    private static bool IsBullet(string text, int start, int limit)
    {
        if (start >= limit)
            return false;
        var isLast = start + 1 == limit;
        return text[start] switch
        {
            '-' or '*' or '+' or '·' or '–' => !isLast && TextSpan.IsBlank(text[start + 1]),
            '•' or '◦' or '▪' or '●' or '○' or '‣' or '⁃' or '■' or '∙' or '\uF0B7' => isLast || TextSpan.IsBlank(text[start + 1]),
            _ => false,
        };
    }

    /// <summary>The length of a number or letter that opens an item, without its full stop; 0 where there is none.</summary>
    private static int NumberLength(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 3 && char.IsAsciiDigit(text[end]))
            end++;
        if (end == start && start < limit && char.IsAsciiLetterLower(text[start]))
            end++;
        return end > start && end + 1 < limit && text[end] is '.' or ')' && TextSpan.IsBlank(text[end + 1]) ? end - start : 0;
    }
}
