using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>
/// Puts two columns of running text one under the other where a clear gutter parts them. A table has gutters too, but short cells:
/// it is left as it is.
/// </summary>
internal static class PdfColumns
{
    /// <summary>Lines on which both columns stand, for a gutter to be one.</summary>
    private const int LeastLines = 5;

    /// <summary>Words that a line of each column has on average; cells of tables have fewer.</summary>
    private const int LeastWords = 4;

    /// <summary>The page in the order in which it is read: full-width lines, a left column, a right one, and so on.</summary>
    public static IEnumerable<PdfPage> Unfold(PdfPage page)
    {
        if (Gutter(page.Lines) is not { } gutter)
            return [page];
        var parts = new List<List<string>>();
        for (var start = 0; start < page.Lines.Count;)
        {
            var isWide = Crosses(page.Lines[start], gutter) || page.Lines[start].Length <= gutter;
            var end = start;
            while (end < page.Lines.Count && (isWide ? Crosses(page.Lines[end], gutter) || page.Lines[end].Length <= gutter : !Crosses(page.Lines[end], gutter)))
                end++;
            var lines = page.Lines.Skip(start).Take(end - start);
            parts.AddRange(isWide ? [[.. lines]] : [[.. lines.Select(line => Left(line, gutter))], [.. lines.Select(line => Right(line, gutter))]]);
            start = end;
        }

        return parts.Select(lines => page with { Lines = lines });
    }

    /// <summary>The column between two columns of text; null where there is none.</summary>
    private static int? Gutter(IReadOnlyList<string> lines)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var gap in lines.SelectMany(PdfGaps.Of))
        {
            for (var column = gap.Start + 1; column < gap.End; column++)
                counts[column] = counts.GetValueOrDefault(column) + 1;
        }

        if (counts.Count == 0 || counts.Values.Max() is var most && most < LeastLines)
            return null;
        var gutter = counts.Last(pair => pair.Value == counts.Values.Max()).Key;
        var halves = lines.Where(line => PdfGaps.Of(line).Any(gap => gap.Start < gutter && gutter < gap.End)).ToList();
        var isText = halves.Average(line => WordCount.Of(line.AsSpan(0, gutter))) >= LeastWords && halves.Average(line => WordCount.Of(line.AsSpan(gutter))) >= LeastWords;
        return isText ? gutter : null;
    }

    private static bool Crosses(string line, int gutter) => line.Length > gutter && (line[gutter] != ' ' || line[gutter - 1] != ' ');

    private static string Left(string line, int gutter) => line.Length > gutter ? line[..gutter].TrimEnd() : line;

    private static string Right(string line, int gutter) => line.Length > gutter ? line[(gutter + 1)..] : "";
}
