namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>Reads a table whose every row is one line and whose cells begin in the same columns on each.</summary>
internal static class PdfTable
{
    private const int LeastRows = 2;

    /// <summary>Columns by which the beginning of a cell may differ from row to row.</summary>
    private const int Tolerance = 2;

    /// <summary>Null where the lines don't agree: a cell that takes two lines can't be told from two rows.</summary>
    public static ImportedBlock.Table? Read(IReadOnlyList<string> lines)
    {
        var starts = Starts(lines[0]);
        if (lines.Count < LeastRows || starts.Count < 2 || !lines.All(line => Agree(starts, Starts(line))))
            return null;
        return new ImportedBlock.Table([.. lines.Select(Cells)]);
    }

    private static List<int> Starts(string line) => [line.Length - line.TrimStart().Length, .. PdfGaps.Of(line).Select(gap => gap.End)];

    private static bool Agree(List<int> one, List<int> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);

    private static IReadOnlyList<string> Cells(string line)
    {
        var ends = PdfGaps.Of(line).Select(gap => gap.Start).Append(line.Length);
        return [.. Starts(line).Zip(ends, (start, end) => PlainLine.Of(line[start..end]))];
    }
}
