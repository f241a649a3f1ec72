using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>The lines of a text as trimmed spans; a blank line is an empty span. Lines end at LF, CR LF or CR.</summary>
internal static class TextLines
{
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            lines.Add(new TextSpan(start, end).Trim(text));
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    /// <summary>The first line from <paramref name="line"/> on that is not blank; the number of lines where there is none.</summary>
    public static int NextFilled(IReadOnlyList<TextSpan> lines, int line)
    {
        while (line < lines.Count && lines[line].Length == 0)
            line++;
        return line;
    }
}
