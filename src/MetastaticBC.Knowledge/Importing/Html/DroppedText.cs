using System.Text;
using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Puts an element on the list of what was dropped, with its words or what stands for them.</summary>
internal static class DroppedText
{
    /// <summary>What holds neither words nor code nor a picture is not worth a line.</summary>
    public static void Drop(IElement element, string kind, ImportLog log)
    {
        var text = TextOf(element);
        if (text.Length > 0 || kind is "script" or "image" or "media")
            log.Drop(kind, text);
    }

    private static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        HtmlWalk.Visit(element, node => Enter(node, text), node => Separate(node, text));
        return PlainLine.Of(text.ToString());
    }

    private static bool Enter(INode node, StringBuilder text)
    {
        if (node is IText words)
            text.Append(words.Data);
        if (node is not IElement element)
            return true;
        Separate(node, text);
        foreach (var attribute in (string[])["alt", "placeholder", "src"])
        {
            if (element.GetAttribute(attribute) is { Length: > 0 and < 1000 } value && (attribute != "src" || element.LocalName is "script" or "img" or "iframe"))
                text.Append(' ').Append(value).Append(' ');
        }

        return true;
    }

    private static void Separate(INode node, StringBuilder text)
    {
        if (node is IElement element && (HtmlNames.Blocks.Contains(element.LocalName) || element.LocalName is "br" or "option" or "button"))
            text.Append(' ');
    }
}
