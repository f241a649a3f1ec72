namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Counts the cells of a table row as GitHub's tables do: a bar parts cells, also in code, unless a backslash stands before it.</summary>
internal static class TableCells
{
    public static int Count(string row)
    {
        var line = row.AsSpan().Trim();
        var cells = line.StartsWith('|') ? 0 : 1;
        var isEscaped = false;
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == '|' && !isEscaped && index + 1 < line.Length)
                cells++;
            isEscaped = line[index] == '\\' && !isEscaped;
        }

        return cells;
    }
}
