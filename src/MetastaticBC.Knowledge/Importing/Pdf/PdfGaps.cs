namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>Finds the wide gaps within a line, as columns and tables leave them.</summary>
internal static class PdfGaps
{
    /// <summary>Spaces; less may come from justified text.</summary>
    private const int Wide = 3;

    /// <summary>Half-open ranges of columns, from left to right; the space before the first sign is none.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string line)
    {
        var gaps = new List<(int, int)>();
        var start = line.Length - line.TrimStart().Length;
        while (start < line.Length)
        {
            var gap = line.IndexOf(' ', start);
            if (gap < 0)
                break;
            start = gap;
            while (start < line.Length && line[start] == ' ')
                start++;
            if (start - gap >= Wide)
                gaps.Add((gap, start));
        }

        return gaps;
    }
}
