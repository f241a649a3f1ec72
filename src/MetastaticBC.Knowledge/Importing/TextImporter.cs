using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>
/// Text in any common encoding. Markdown is kept as it stands; of plain text every word and line is kept, and what the plain text
/// reader takes for headings and list items gets the signs by which Markdown knows them.
/// </summary>
internal sealed class TextImporter : IFormatImporter
{
    private readonly PlainTextDocumentReader _reader = new();

    public IReadOnlyList<string> Extensions { get; } = [".md", ".txt"];

    public IReadOnlyList<ImportedPage> Read(SourceFile file, ImportLog log, CancellationToken cancellation)
    {
        if (SourceText.Decode(file.Bytes, log) is not { } text)
            return [];
        return file.Id.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Markdown(text, log) : [Plain(file.Id, text)];
    }

    private static ImportedPage[] Markdown(string text, ImportLog log)
    {
        if (FrontMatter.Read(text, log.Problems) is not { } front)
            return [];
        var title = text.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim(' ', '#', '\r');
        return [new ImportedPage { Title = title, Verbatim = text, HasFrontMatter = front.BodyStart > 0 }];
    }

    private ImportedPage Plain(string id, string text)
    {
        var outline = _reader.Read(id, text, new ProblemLog(id));
        var blocks = new List<ImportedBlock>();
        var list = 0;
        foreach (var block in outline.Blocks)
        {
            if (block.Kind != BlockKind.Title || blocks.Count == 0)
                blocks.Add(Imported(block, text.Substring(block.Span.Start, block.Span.Length), list));
            list = block.List;
        }

        return new ImportedPage
        {
            Title = outline.Title,
            Publisher = outline.Provenance.Publisher,
            Url = outline.Provenance.Url,
            Edition = outline.Provenance.Edition,
            Blocks = blocks,
        };
    }

    private static ImportedBlock Imported(Block block, string text, int list) => block.Kind switch
    {
        BlockKind.Title => new ImportedBlock.Heading(1, text),
        BlockKind.Heading => new ImportedBlock.Heading(block.Level + 1, text),
        BlockKind.ListItem => ItemSign.Read(text, block.List != list) ?? new ImportedBlock.Item(0, null, text, block.List != list),
        _ => new ImportedBlock.Paragraph(text),
    };
}
