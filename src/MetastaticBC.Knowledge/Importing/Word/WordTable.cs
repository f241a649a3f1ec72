using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Reads a table of facts.</summary>
internal sealed class WordTable(WordReader reader, ImportLog log)
{
    /// <summary>Whether the table has two columns or more and no further table in a cell: those lay out a page.</summary>
    public static bool IsOfFacts(Table table) =>
        !table.Descendants<Table>().Any() && table.Descendants<TableRow>().Any(row => row.Descendants<TableCell>().Skip(1).Any());

    /// <summary>Nothing where no cell holds text.</summary>
    public IEnumerable<ImportedBlock> Read(Table table)
    {
        var grid = new TableGrid();
        var above = new Dictionary<int, string>();
        foreach (var row in table.Descendants<TableRow>())
            ReadRow(row, grid, above);
        if (grid.Rows.Count == 0)
            return [];
        if (!MarksHeader(table))
            log.Note("a table marks no header: its first row was taken for it");
        return [new ImportedBlock.Table(grid.Rows)];
    }

    private static bool MarksHeader(Table table) =>
        table.Descendants<TableHeader>().Any() || table.GetFirstChild<TableProperties>()?.TableLook?.FirstRow?.Value == true;

    private void ReadRow(TableRow row, TableGrid grid, Dictionary<int, string> above)
    {
        grid.BeginRow();
        var column = 0;
        foreach (var cell in row.Descendants<TableCell>())
        {
            var text = CellText.Of(reader.ReadApart(cell));
            var merge = cell.TableCellProperties?.VerticalMerge;
            if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && text.Length == 0)
                text = above.GetValueOrDefault(column, "");
            above[column] = text;
            var columns = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 100);
            grid.Add(text, columns);
            column += columns;
        }
    }
}
