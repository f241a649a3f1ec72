using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Word's .docx files: headings, paragraphs, lists, tables and notes as they would be printed.</summary>
internal sealed class WordImporter(ImportOptions options) : IFormatImporter
{
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public IReadOnlyList<ImportedPage> Read(SourceFile file, ImportLog log, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
        if (!new WordGate(options, log, cancellation).LetsIn(stream))
            return [];
        stream.Position = 0;
        try
        {
            using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = options.MaximumTextBytes });
            if (word.MainDocumentPart is { Document.Body: not null } main)
                return [Page(word, main, log, cancellation)];
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException
            or InvalidOperationException or FormatException or ArgumentException or IOException or UriFormatException or NotSupportedException)
        {
            // Broken in a way that its XML does not show: the library has no common type for these.
        }

        log.Problems.Error(1, "docx-broken", "This is no Word document that can be read. Open it in a word processor and save it again as .docx.");
        return [];
    }

    private static ImportedPage Page(WordprocessingDocument word, MainDocumentPart main, ImportLog log, CancellationToken cancellation)
    {
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var notes = new WordNotes(main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes);
        var text = new WordText(notes, log, cancellation);
        var reader = new WordReader(styles, new WordNumbering(main.NumberingDefinitionsPart?.Numbering), notes, text, log);
        var blocks = reader.Read(main.Document!.Body!);
        new WordMargins(text, log).Drop(main);
        var properties = word.PackageProperties;
        return new ImportedPage
        {
            Title = reader.Title ?? Filled(properties.Title) ?? (blocks is [ImportedBlock.Heading { Level: 1 } first, ..] ? first.Text : null),
            Language = Filled(properties.Language) ?? styles.Language,
            Publisher = Filled(word.ExtendedFilePropertiesPart?.Properties?.Company?.Text),
            Edition = Filled(properties.Version),
            Blocks = blocks,
        };
    }

    private static string? Filled(string? text) => text is null ? null : PlainLine.Of(text) is { Length: > 0 } line ? line : null;
}
