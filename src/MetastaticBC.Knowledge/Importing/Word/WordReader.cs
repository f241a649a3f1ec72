using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Reads the body of a document into blocks. The text of a note follows the block that refers to it.</summary>
internal sealed class WordReader(WordStyles styles, WordNumbering numbering, WordNotes notes, WordText text, ImportLog log)
{
    private readonly WordItems _items = new(numbering);
    private List<ImportedBlock> _blocks = [];
    private bool _isApart;

    /// <summary>The paragraph that calls itself the title; null where none does.</summary>
    public string? Title { get; private set; }

    public IReadOnlyList<ImportedBlock> Read(Body body)
    {
        ReadAll(body);
        AddNotes();
        return Title is null ? _blocks : [.. _blocks.Select(BelowTitle)];
    }

    /// <summary>The blocks of a part by itself, such as a cell.</summary>
    public IReadOnlyList<ImportedBlock> ReadApart(OpenXmlElement part)
    {
        var outer = _blocks;
        (_blocks, _isApart) = ([], true);
        ReadAll(part);
        var inner = _blocks;
        (_blocks, _isApart) = (outer, false);
        return inner;
    }

    private void ReadAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph paragraph)
                ReadParagraph(paragraph);
            else if (child is Table table)
                ReadTable(table);
            else if (child.Descendants<Paragraph>().Any() && child is not AlternateContent)
                ReadAll(child);
            else if (WordWords.Of(child) is { Length: > 0 } words)
                log.Drop(child is AlternateContent ? "text box" : child is DeletedRun or MoveFromRun ? "deleted revision" : "stray text", words);
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var level = styles.HeadingLevel(paragraph);
        var isTitle = Title is null && styles.IsTitle(paragraph);
        var list = styles.Numbering(paragraph);
        if (!_isApart && (list is null || level is not null))
            AddNotes();
        var content = text.Of(paragraph);
        if (content.Length == 0)
            return;
        if (styles.IsContents(paragraph))
            log.Drop("table of contents", content);
        else if (isTitle)
            _blocks.Add(new ImportedBlock.Heading(0, Title = PlainLine.Of(content)));
        else if (level is not null)
            AddHeading(level.Value, content, list);
        else if (list is var (id, depth))
            _blocks.Add(_items.Read(content, id, depth, goesOn: _blocks is [.., ImportedBlock.Item]));
        else
            _blocks.Add(new ImportedBlock.Paragraph(content));
    }

    private void AddHeading(int level, string content, (int Id, int Level)? list)
    {
        _blocks.Add(new ImportedBlock.Heading(level, PlainLine.Of(content)));
        if (list is var (id, depth) && numbering.Next(id, depth) is { Length: > 0 } label)
            log.Drop("heading number", $"{label} {content}");
    }

    private void ReadTable(Table table)
    {
        AddNotes();
        if (WordTable.IsOfFacts(table))
            _blocks.AddRange(new WordTable(this, log).Read(table));
        else
            ReadAll(table);
        AddNotes();
    }

    private void AddNotes()
    {
        while (notes.TryTake(out var waiting))
        {
            var content = string.Join('\n', waiting.Note.Descendants<Paragraph>().Select(text.Of).Where(line => line.Length > 0));
            if (content.Length > 0)
                _blocks.Add(new ImportedBlock.Paragraph($"{waiting.Mark} {content}"));
        }
    }

    /// <summary>Under a title the headings begin at the second level.</summary>
    private static ImportedBlock BelowTitle(ImportedBlock block) =>
        block is ImportedBlock.Heading heading ? heading with { Level = heading.Level + 1 } : block;
}
