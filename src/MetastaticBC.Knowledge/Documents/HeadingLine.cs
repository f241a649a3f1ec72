using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>
/// Recognises the headings of plain text. A wrong yes hides a short paragraph from quotation, a wrong no shows a heading as one:
/// so a line in sentence case must stand alone and have a clearly longer paragraph behind it.
/// </summary>
internal static class HeadingLine
{
    private const int MaximumWords = 12;
    private const int MaximumWordsInSentenceCase = 7;

    /// <param name="line">Trimmed.</param>
    /// <param name="next">The next line that is not blank, trimmed; empty at the end of the text.</param>
    /// <param name="standsAlone">Whether a blank line (or the text's beginning) is before it and a blank line behind it.</param>
    /// <param name="beforeList">Whether the next line opens a list item: a colon before it makes a lead-in, elsewhere it may end a headline.</param>
    public static bool Is(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool standsAlone, bool beforeList = false)
    {
        if (!beforeList && line.EndsWith(':') && TitleCase.Holds(line[..^1].TrimEnd()))
            line = line[..^1].TrimEnd();
        var words = WordCount.Of(line);
        if (words is 0 or > MaximumWords || next.Length == 0 || char.IsLower(line[0]) || !EndsOpen(line) || IsNumber(line))
            return false;
        if (TitleCase.Holds(line))
            return standsAlone || (WordCount.Of(next) > words && !char.IsLower(next[0]));
        return standsAlone && char.IsUpper(line[0]) && WordCount.Of(next) > 2 * words
            && (line[^1] == '?' || (words <= MaximumWordsInSentenceCase && !line.ContainsAny(",;:")));
    }

    /// <summary>"Call 0808 800 6000": a phone number or another line of mostly digits.</summary>
    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var balance = 0;
        foreach (var character in line)
            balance += char.IsDigit(character) ? 1 : char.IsLetter(character) ? -1 : 0;
        return balance >= 0;
    }

    private static bool EndsOpen(ReadOnlySpan<char> line) => line[^1] is not ('.' or ',' or ';' or ':' or '!' or '…' or '"' or '”');
}
