using System.Security.Cryptography;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Reads one source file by the reader of its format.</summary>
internal static class DocumentReader
{
    private static readonly IDocumentReader[] Readers = [new MarkdownDocumentReader(), new PlainTextDocumentReader()];

    /// <summary>The endings of the formats that are read, with full stop.</summary>
    public static IEnumerable<string> Extensions => Readers.Select(reader => reader.Extension);

    /// <summary>The document, or null where <paramref name="problems"/> now says why not.</summary>
    public static Document? Read(SourceFile file, ProblemLog problems)
    {
        if (TextDecoder.Decode(file.Bytes.Span, problems) is not { } text)
            return null;
        var reader = Array.Find(Readers, reader => file.Id.EndsWith(reader.Extension, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"No reader for {file.Id}.", nameof(file));
        var outline = reader.Read(file.Id, text, problems);
        if (outline is null || problems.HasErrors)
            return null;
        if (!outline.Blocks.Any(block => block.Kind is not (BlockKind.Title or BlockKind.Heading) && HoldsWord(text, block.Span)))
        {
            problems.Error(1, "no-text", "The file holds no paragraph to quote. Add text, or take the file out of the folder.");
            return null;
        }

        return new Document(file, text, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), outline);
    }

    private static bool HoldsWord(string text, TextSpan span) => text.Substring(span.Start, span.Length).Any(char.IsLetterOrDigit);
}
