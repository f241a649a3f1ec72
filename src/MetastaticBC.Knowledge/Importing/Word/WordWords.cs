using DocumentFormat.OpenXml;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>The words of a part that is dropped.</summary>
internal static class WordWords
{
    /// <summary>On one line; deleted words too.</summary>
    public static string Of(OpenXmlElement element) =>
        PlainLine.Of(string.Concat(element.Descendants().Prepend(element).Select(part => part.LocalName switch
        {
            "t" or "delText" => part.InnerText,
            "p" or "tc" or "tab" or "br" or "cr" => " ",
            _ => "",
        })));

    /// <summary>What the author wrote for those who can't see a picture.</summary>
    public static string DescriptionOf(OpenXmlElement element) =>
        element.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(properties => properties.Description?.Value).FirstOrDefault() ?? "";
}
