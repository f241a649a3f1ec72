using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Counts what stands around the text of a document: running headers and footers, and comments.</summary>
internal sealed class WordMargins(WordText text, ImportLog log)
{
    public void Drop(MainDocumentPart main)
    {
        foreach (var part in main.HeaderParts)
            Drop("header", part.Header);
        foreach (var part in main.FooterParts)
            Drop("footer", part.Footer);
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
            Drop("comment", comment);
        foreach (var _ in main.AlternativeFormatImportParts)
            log.Drop("embedded document", "");
    }

    private void Drop(string kind, OpenXmlElement? part)
    {
        var words = string.Join(' ', part?.Descendants<Paragraph>().Select(text.Of) ?? []);
        if (words.Length > 0)
            log.Drop(kind, words);
    }
}
