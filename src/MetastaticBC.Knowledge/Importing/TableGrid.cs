namespace MetastaticBC.Knowledge.Importing;

/// <summary>
/// Lays cells that reach over several rows or columns out in a grid. A row is quoted alone, so what stands beside several rows is
/// repeated in each; what reaches over several columns stands in the first.
/// </summary>
internal sealed class TableGrid
{
    private const int MaximumColumns = 100;

    private readonly List<List<string>> _rows = [];
    private readonly Dictionary<int, (int Rows, string Text)> _above = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows => [.. _rows.Where(row => row.Exists(cell => cell.Length > 0))];

    public void BeginRow()
    {
        _rows.Add([]);
        FillFromAbove();
    }

    public void Add(string text, int columns = 1, int rows = 1)
    {
        var row = _rows[^1];
        for (var column = 0; column < columns && row.Count < MaximumColumns; column++)
        {
            if (rows > 1)
                _above[row.Count] = (rows - 1, column == 0 ? text : "");
            row.Add(column == 0 ? text : "");
        }

        FillFromAbove();
    }

    private void FillFromAbove()
    {
        var row = _rows[^1];
        while (_above.TryGetValue(row.Count, out var above) && above.Rows > 0)
        {
            _above[row.Count] = (above.Rows - 1, above.Text);
            row.Add(above.Text);
        }
    }
}
