using System.Globalization;
using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Reads a table of facts.</summary>
internal sealed class HtmlTable(HtmlChrome chrome, ImportLog log, CancellationToken cancellation)
{
    /// <summary>
    /// Whether the table has two columns or more, no headings or further tables in its cells and no text beside them: those lay out a
    /// page.
    /// </summary>
    public static bool IsOfFacts(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
            return false;
        var isLayout = false;
        var cells = 0;
        var isWide = false;
        HtmlWalk.Visit(
            table,
            node =>
            {
                var name = (node as IElement)?.LocalName;
                isLayout |= node != table && name is "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
                isLayout |= node is IText && !string.IsNullOrWhiteSpace(node.TextContent) && !IsInCell(node, table);
                cells = name == "tr" ? 0 : name is "td" or "th" ? cells + 1 : cells;
                isWide |= cells > 1;
                return !isLayout;
            },
            _ => { });
        return isWide && !isLayout;
    }

    private static bool IsInCell(INode node, IElement table)
    {
        var above = node.ParentElement;
        while (above is not null && above != table && above.LocalName is not ("td" or "th" or "caption"))
            above = above.ParentElement;
        return above != table;
    }

    /// <summary>The caption as a paragraph, then the table; names with a value each become items of two lines.</summary>
    public IEnumerable<ImportedBlock> Read(IElement table)
    {
        var rows = Rows(table);
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            if (Text(caption) is { Length: > 0 } text)
                yield return new ImportedBlock.Paragraph(text);
        }

        var hasHeader = rows.Count > 0 && (rows[0].ParentElement?.LocalName == "thead" || rows[0].Children.All(cell => cell.LocalName == "th"));
        var grid = Grid(rows);
        if (!hasHeader && grid.Count > 0 && rows.All(row => row.Children.Select(cell => cell.LocalName) is var names && names.SequenceEqual(["th", "td"])))
        {
            for (var row = 0; row < grid.Count; row++)
                yield return new ImportedBlock.Item(0, null, string.Join('\n', grid[row]), OpensList: row == 0);
        }
        else if (grid.Count > 0)
        {
            if (!hasHeader)
                log.Note("a table marks no header: its first row was taken for it");
            yield return new ImportedBlock.Table(grid);
        }
    }

    private List<IElement> Rows(IElement table)
    {
        var rows = new List<IElement>();
        foreach (var part in table.Children.SelectMany(child => child.LocalName == "tr" ? [child] : child.Children.Where(row => row.LocalName == "tr")))
        {
            if ((chrome.KindOf(part) ?? chrome.KindOf(part.ParentElement!)) is { } kind)
                DroppedText.Drop(part, kind, log);
            else
                rows.Add(part);
        }

        return rows;
    }

    private IReadOnlyList<IReadOnlyList<string>> Grid(IEnumerable<IElement> rows)
    {
        var grid = new TableGrid();
        foreach (var row in rows)
        {
            grid.BeginRow();
            foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th"))
                grid.Add(Text(cell), Span(cell, "colspan"), Span(cell, "rowspan"));
        }

        return grid.Rows;
    }

    private string Text(IElement cell) => CellText.Of(new HtmlReader(chrome, log, cancellation).Read(cell));

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1000) : 1;
}
