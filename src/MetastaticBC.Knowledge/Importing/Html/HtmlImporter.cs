using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Saved web pages: the text of the main part, without what surrounds it.</summary>
internal sealed class HtmlImporter(ImportOptions options) : IFormatImporter
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    public IReadOnlyList<ImportedPage> Read(SourceFile file, ImportLog log, CancellationToken cancellation)
    {
        if (file.Bytes.Length > options.MaximumTextBytes)
        {
            log.Problems.Error(1, "file-too-large", $"A page of more than {options.MaximumTextBytes} bytes is not one document. Split it.");
            return [];
        }

        if (SourceText.Decode(file.Bytes, log, HtmlCharset.Declared(file.Bytes.Span)) is not { } html)
            return [];
        if (HtmlDepth.Exceeds(html, options.MaximumDepth))
        {
            log.Problems.Error(1, "html-nesting", $"The page has more than {options.MaximumDepth} elements one within the other. Open it in a browser, copy its text into a text editor and import that.");
            return [];
        }

        using var document = Parse(html, cancellation);
        return [Page(document, html, log, cancellation)];
    }

    private static IHtmlDocument Parse(string html, CancellationToken cancellation)
    {
        // The time that hostile nesting takes grows with its square: each new element asks whether there is time left.
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (_, _) => cancellation.ThrowIfCancellationRequested() });
        return parser.ParseDocument(html);
    }

    private static ImportedPage Page(IHtmlDocument document, string html, ImportLog log, CancellationToken cancellation)
    {
        var weights = new HtmlWeights(document.DocumentElement);
        var root = HtmlMainPart.Of(document, weights);
        var chrome = new HtmlChrome(root, weights);
        new HtmlSurroundings(chrome, log).DropAround(document.DocumentElement, root);
        var blocks = new HtmlReader(chrome, log, cancellation).Read(root);
        var title = blocks.OfType<ImportedBlock.Heading>().FirstOrDefault(heading => heading.Level == 1)?.Text;
        return HtmlMetadata.Read(document, html) is var page && title is null ? page with { Blocks = blocks } : page with { Blocks = blocks, Title = title };
    }
}
