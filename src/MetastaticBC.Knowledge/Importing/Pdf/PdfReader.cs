using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>Finds headings, paragraphs and lists in the lines of a document, page by page as they are read.</summary>
internal sealed class PdfReader(IReadOnlyList<PdfChunk> chunks, PdfHyphens hyphens, ImportLog log)
{
    private const int MaximumTitleWords = 16;

    private readonly List<ImportedBlock> _blocks = [];
    private readonly List<int> _indents = [];

    public IReadOnlyList<ImportedBlock> Read()
    {
        for (var index = 0; index < chunks.Count; index++)
            ReadChunk(index);
        return _blocks;
    }

    private void ReadChunk(int index)
    {
        var chunk = chunks[index];
        var next = NextText(index);
        if (index == 0 && IsTitle(chunk))
            _blocks.Add(new ImportedBlock.Heading(1, hyphens.Join(chunk.Lines)));
        else if (chunk.IsHeading(PlainLine.Of(next), index + 1 < chunks.Count && chunks[index + 1].OpensItem))
            _blocks.Add(new ImportedBlock.Heading(2, PlainLine.Of(chunk.Lines[0])));
        else if (IsTabular(chunk))
            AddTabular(chunk);
        else
            AddText(chunk);
    }

    private static bool IsTitle(PdfChunk chunk) =>
        chunk.Lines.Count <= 2 && !chunk.OpensItem && chunk.Lines[^1][^1] is not ('.' or ',' or ';' or ':') && chunk.Lines.Sum(line => WordCount.Of(line)) <= MaximumTitleWords;

    /// <summary>What a heading would stand over: a further heading directly below it is passed over.</summary>
    private string NextText(int index)
    {
        for (var next = index + 1; next < chunks.Count && next <= index + 2; next++)
        {
            if (chunks[next].Lines.Count > 1 || chunks[next].Lines[0][^1] is '.' or '!' or ':' || next == index + 2)
                return string.Join(' ', chunks[next].Lines);
        }

        return index + 1 < chunks.Count ? string.Join(' ', chunks[index + 1].Lines) : "";
    }

    private static bool IsTabular(PdfChunk chunk) => chunk.Lines.Count(line => PdfGaps.Of(Behind(line)).Count > 0) is > 1 and var count && 2 * count >= chunk.Lines.Count;

    /// <summary>A list item's text may stand far from its bullet.</summary>
    private static string Behind(string line) => ListMarker.StartsAt(line, 0, line.Length) ? line.TrimStart()[1..] : line;

    /// <summary>Which words of neighbouring lines belong together can't be known: the lines stay as they are, and the operator is told.</summary>
    private void AddTabular(PdfChunk chunk)
    {
        if (PdfTable.Read(chunk.Lines) is { } table)
        {
            log.Note("tables were found by their gaps: compare them with the PDF");
            _blocks.Add(table);
            return;
        }

        log.Problems.Warning(1, "pdf-columns", $"Page {chunk.Page} has text side by side that could not be told apart for certain. Compare the imported lines with the PDF.");
        _blocks.Add(new ImportedBlock.Paragraph(string.Join('\n', chunk.Lines.Select(PlainLine.Of))));
    }

    private void AddText(PdfChunk chunk)
    {
        for (var start = 0; start < chunk.Lines.Count;)
        {
            var isItem = OpensItem(chunk.Lines[start]);
            var end = start + 1;
            while (end < chunk.Lines.Count && !(isItem ? LeavesItem(chunk, start, end) : LeavesParagraph(chunk, end)))
                end++;
            Add(isItem ? Indent(chunk.Lines[start]) : null, chunk.Lines.Skip(start).Take(end - start));
            start = end;
        }
    }

    private static bool OpensItem(string line) => ListMarker.StartsAt(line, 0, line.Length);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool LeavesItem(PdfChunk chunk, int item, int line) =>
        OpensItem(chunk.Lines[line]) || Indent(chunk.Lines[line]) < Indent(chunk.Lines[item])
        || (Indent(chunk.Lines[line]) == Indent(chunk.Lines[item]) && LeavesParagraph(chunk, line));

    /// <summary>Without a blank line a paragraph shows by its last line: a stop, and room for the next word.</summary>
    private static bool LeavesParagraph(PdfChunk chunk, int line) =>
        ListMarker.Interrupts(chunk.Lines[line], 0, chunk.Lines[line].Length)
        || (chunk.Lines[line - 1][^1] is '.' or '?' or '!' or ':' && !char.IsLower(chunk.Lines[line].TrimStart()[0]) && chunk.EndsEarly(line - 1));

    /// <param name="indent">Of a list item, the column of its sign; null for a paragraph.</param>
    private void Add(int? indent, IEnumerable<string> lines)
    {
        var text = hyphens.Join(lines);
        if (indent is not { } column || ItemSign.Read(text, _blocks is not [.., ImportedBlock.Item]) is not { } item)
        {
            _blocks.Add(new ImportedBlock.Paragraph(text));
            return;
        }

        if (item.OpensList)
            _indents.Clear();
        _indents.RemoveAll(above => above >= column);
        _blocks.Add(item with { Depth = _indents.Count });
        _indents.Add(column);
    }
}
