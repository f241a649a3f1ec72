using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>PDF files: the text of the pages put together to headings, paragraphs and lists.</summary>
internal sealed class PdfImporter(IPdfText source) : IFormatImporter
{
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public IReadOnlyList<ImportedPage> Read(SourceFile file, ImportLog log, CancellationToken cancellation)
    {
        if (source.Read(file.Bytes, log, cancellation) is not { } text)
            return [];
        if (string.IsNullOrWhiteSpace(text))
        {
            log.Problems.Error(1, "pdf-no-text", "This PDF holds no text: its pages are pictures. Run it through text recognition (OCR) first.");
            return [];
        }

        var pages = new PdfMargins(log).Strip(PdfPage.Split(text)).SelectMany(PdfColumns.Unfold).ToList();
        var hyphens = new PdfHyphens(pages.SelectMany(page => page.Lines), log);
        var blocks = new PdfReader(PdfChunk.Of(pages), hyphens, log).Read();
        return [new ImportedPage { Title = blocks is [ImportedBlock.Heading { Level: 1 } title, ..] ? title.Text : null, Blocks = blocks }];
    }
}
