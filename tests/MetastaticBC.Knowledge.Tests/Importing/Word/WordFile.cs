using System.IO.Compression;
using System.Text;

namespace MetastaticBC.Knowledge.Tests.Importing.Word;

/// <summary>Word files put together by hand, part by part.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
        + "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>With the given content of the body; a style of its own for headings, bullets as list 1, numbers as list 2, Roman ones as list 3.</summary>
    public static byte[] WithBody(string body) => WithDocument($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    public static byte[] WithDocument(string document) => Zip(
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Relations(("officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", Relations(("styles", "styles.xml"), ("numbering", "numbering.xml"))),
        ("word/styles.xml", $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"Top\"><w:name w:val=\"Heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"House\"><w:name w:val=\"House\"/><w:basedOn w:val=\"Top\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Toc\"><w:name w:val=\"toc 1\"/></w:style></w:styles>"),
        ("word/numbering.xml", $"<w:numbering {Namespaces}>{List(1, "bullet", "•")}{List(2, "decimal", "%1.")}{List(3, "upperRoman", "%1)")}{string.Concat(Enumerable.Range(1, 3).Select(id => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>"))}</w:numbering>"),
        ("word/document.xml", document));

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string List(int id, string format, string text) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum>";

    private static string Relations(params (string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select((relation, index) => $"<Relationship Id=\"r{index}\" Type=\"{Office}/{relation.Type}\" Target=\"{relation.Target}\"/>")) + "</Relationships>";
}
