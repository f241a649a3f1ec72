using System.Security.Cryptography;
using System.Text;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Importing.Html;
using MetastaticBC.Knowledge.Importing.Pdf;
using MetastaticBC.Knowledge.Importing.Tables;
using MetastaticBC.Knowledge.Importing.Word;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>Makes Markdown documents of the files that clinics have. What it makes has been read back once before anyone sees it.</summary>
public sealed class Importer
{
    private readonly ImportOptions _options;
    private readonly IFormatImporter[] _formats;

    /// <param name="day">The day that is written down as that of the import.</param>
    public Importer(DateOnly day, ImportOptions? options = null)
        : this(day, options ?? new ImportOptions(), new PdfToText(options ?? new ImportOptions()))
    {
    }

    internal Importer(DateOnly day, ImportOptions options, IPdfText pdf)
    {
        Day = day;
        _options = options;
        _formats = [new HtmlImporter(options), new WordImporter(options), new PdfImporter(pdf), new TextImporter(), new QuestionTableImporter()];
    }

    public DateOnly Day { get; }

    /// <summary>A larger file need not be read from the disk to be refused.</summary>
    public long MaximumFileBytes => _options.MaximumFileBytes;

    /// <summary>The endings of the formats that are read, with full stop, in the order in which they are told.</summary>
    public IEnumerable<string> Extensions => _formats.SelectMany(format => format.Extensions);

    /// <summary>Never throws for what the file holds: see <see cref="ImportResult.Problems"/>.</summary>
    /// <exception cref="OperationCanceledException">The operator gave up.</exception>
    public ImportResult Import(SourceFile file, CancellationToken cancellation = default)
    {
        var log = new ImportLog(file.Location);
        var documents = Find(file, log) is { } format ? Documents(file, Pages(format, file, log, cancellation), log) : [];
        return new ImportResult(log.Problems.HasErrors ? [] : documents, log.Dropped, log.Notes, log.Problems.Problems);
    }

    private IFormatImporter? Find(SourceFile file, ImportLog log)
    {
        if (file.Bytes.Length > _options.MaximumFileBytes)
            log.Problems.Error(1, "file-too-large", $"The file has {file.Bytes.Length} bytes; the limit is {_options.MaximumFileBytes}. Split it, or save it without pictures.");
        else if (file.Bytes.Length == 0)
            log.Problems.Error(1, "empty-file", "The file is empty. Save it again, or leave it out.");
        else if (Array.Find(_formats, format => format.Extensions.Contains(Path.GetExtension(file.Id).ToLowerInvariant())) is { } format)
            return format;
        else
            log.Problems.Error(1, "unknown-format", $"This kind of file can't be imported. Save it as one of: {string.Join(" ", Extensions)}.");
        return null;
    }

    private IReadOnlyList<ImportedPage> Pages(IFormatImporter format, SourceFile file, ImportLog log, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.TimeLimit);
        try
        {
            return format.Read(file, log, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.Problems.Error(1, "import-time", $"Reading this file took longer than {_options.TimeLimit.TotalSeconds} seconds. Save it anew, in parts or in another format.");
            return [];
        }
    }

    private List<ImportedDocument> Documents(SourceFile file, IReadOnlyList<ImportedPage> pages, ImportLog log)
    {
        var name = Path.GetFileName(file.Id);
        var front = new FrontMatterWriter(name, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), Day);
        var documents = new List<ImportedDocument>();
        foreach (var page in pages)
        {
            var output = OutputName.Of(page.Group is { } group ? [Path.GetFileNameWithoutExtension(name), group] : [Path.GetFileNameWithoutExtension(name)]);
            var body = page.Verbatim ?? MarkdownWriter.Write(page.Blocks, log);
            var markdown = page.HasFrontMatter ? body : front.Write(page, FileTitle.Of(page.Group ?? name)) + body;
            if (ReadBack(output, markdown, log) is { } document)
                documents.Add(new ImportedDocument(output, markdown, page.Verbatim is null ? ImportCounts.Of(page.Blocks) : ImportCounts.Of(document.Blocks)));
        }

        return documents;
    }

    /// <summary>The document as the knowledge folder will take it; null, with the reason in <paramref name="log"/>, where it won't.</summary>
    private Document? ReadBack(string id, string markdown, ImportLog log)
    {
        var bytes = Encoding.UTF8.GetBytes(markdown);
        if (bytes.Length <= _options.MaximumDocumentBytes)
            return log.Problems.HasErrors ? null : DocumentReader.Read(new SourceFile(id, id, bytes), log.Problems);
        log.Problems.Error(1, "document-too-large", $"The text has {bytes.Length} bytes; the limit is {_options.MaximumDocumentBytes}. Split the file into several documents.");
        return null;
    }
}
