using System.Text;

namespace MetastaticBC.Knowledge.Importing.Tables;

/// <summary>
/// Reads rows as RFC 4180 has them, with any sign between cells: a cell in double quotes may hold that sign, line ends and doubled
/// quotes. Quotes within a cell that does not begin with one are text.
/// </summary>
internal sealed class DelimitedReader(string text, char separator, ProblemLog problems)
{
    private int _at;
    private int _line = 1;

    /// <summary>The rows up to the first fault, which <paramref name="problems"/> then tells; blank lines are no rows.</summary>
    public IReadOnlyList<DelimitedRow> Read()
    {
        var rows = new List<DelimitedRow>();
        while (_at < text.Length && !problems.HasErrors)
        {
            var line = _line;
            var cells = ReadRow();
            if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
                rows.Add(new DelimitedRow(line, cells));
        }

        return rows;
    }

    private List<string> ReadRow()
    {
        var cells = new List<string>();
        do
            cells.Add(_at < text.Length && text[_at] == '"' ? ReadQuoted() : ReadBare());
        while (!problems.HasErrors && TakeSeparator());
        TakeLineEnd();
        return cells;
    }

    private string ReadBare()
    {
        var start = _at;
        while (_at < text.Length && text[_at] != separator && text[_at] is not ('\r' or '\n'))
            _at++;
        return text[start.._at];
    }

    private string ReadQuoted()
    {
        var opened = _line;
        var cell = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"' && (++_at == text.Length || text[_at] != '"'))
                return Closed(cell, opened);
            if (text[_at] == '\n' || (text[_at] == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n')))
                _line++;
            cell.Append(text[_at]);
        }

        problems.Error(opened, "open-quote", "A quotation mark (\") opens a cell here and is never closed. Close it, or double it where it is text.");
        return "";
    }

    private string Closed(StringBuilder cell, int opened)
    {
        if (_at < text.Length && text[_at] != separator && text[_at] is not ('\r' or '\n'))
            problems.Error(opened, "stray-quote", "A cell that begins here goes on behind its closing quotation mark (\"). Double the quotation marks that are text, and put the whole cell in quotation marks.");
        return cell.ToString();
    }

    private bool TakeSeparator()
    {
        if (_at >= text.Length || text[_at] != separator)
            return false;
        _at++;
        return true;
    }

    private void TakeLineEnd()
    {
        if (_at >= text.Length || problems.HasErrors)
            return;
        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        _line++;
    }
}
