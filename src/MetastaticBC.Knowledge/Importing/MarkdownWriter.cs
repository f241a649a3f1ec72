using System.Text;
using static MetastaticBC.Knowledge.Importing.ImportedBlock;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Writes blocks as Markdown that this project's reader reads back as the same blocks, with the same text in each.</summary>
internal sealed class MarkdownWriter(ImportLog log)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _indents = [];
    private ImportedBlock? _last;
    private bool _isSecondSign;

    public static string Write(IReadOnlyList<ImportedBlock> blocks, ImportLog log)
    {
        var writer = new MarkdownWriter(log);
        foreach (var block in blocks)
            writer.Add(block);
        return writer._text.ToString();
    }

    private void Add(ImportedBlock block)
    {
        var goesOn = _last is Item && block is Item and ({ OpensList: false } or { Depth: > 0 });
        if (_text.Length > 0 && !goesOn)
            _text.Append('\n');
        switch (block)
        {
            case Heading heading:
                _text.Append('#', Math.Clamp(heading.Level, 1, 6)).Append(' ').Append(LineGuard.Heading(PlainLine.Of(heading.Text))).Append('\n');
                break;
            case Item item:
                AddItem(item);
                break;
            case Table table:
                AddTable(table);
                break;
            case Paragraph paragraph:
                AddLines(paragraph.Text, 0);
                break;
        }

        _last = block;
    }

    /// <summary>Two lists that stand one behind the other are told apart by their signs.</summary>
    private void AddItem(Item item)
    {
        var goesOn = _last is Item;
        if (!goesOn)
            _indents.Clear();
        var depth = Math.Min(item.Depth, _indents.Count);
        _isSecondSign = goesOn ? _isSecondSign ^ (item.OpensList && depth == 0) : false;
        var sign = item.Number is { } number ? $"{number}{(_isSecondSign ? ')' : '.')} " : _isSecondSign ? "* " : "- ";
        _indents.RemoveRange(depth, _indents.Count - depth);
        var indent = _indents.LastOrDefault();
        _indents.Add(indent + sign.Length);
        _text.Append(' ', indent).Append(sign);
        AddLines(item.Text, indent + sign.Length);
    }

    private void AddLines(string text, int indent)
    {
        var isFirst = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _text.Append(' ', isFirst ? 0 : indent).Append(LineGuard.Line(line, isFirst)).Append('\n');
            isFirst = false;
        }
    }

    private void AddTable(Table table)
    {
        var columns = table.Rows.Max(row => row.Count);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            _text.Append('|');
            for (var column = 0; column < columns; column++)
                _text.Append(' ').Append(Cell(column < table.Rows[row].Count ? table.Rows[row][column] : "")).Append(" |");
            _text.Append('\n');
            if (row == 0)
                _text.Append('|').Insert(_text.Length, "---|", columns).Append('\n');
        }
    }

    /// <summary>A bar would end the cell, and a backslash before it would be quoted: a broken bar stands in, and the operator is told.</summary>
    private string Cell(string text)
    {
        text = PlainLine.Of(text);
        if (!text.Contains('|'))
            return text;
        log.Note("a bar (|) within a table's cell was written as a broken bar (¦)");
        return text.Replace('|', '¦');
    }
}
