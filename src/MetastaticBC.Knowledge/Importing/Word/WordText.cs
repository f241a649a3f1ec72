using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>The text of a paragraph as it would be printed with all revisions accepted; line breaks are LF.</summary>
internal sealed class WordText(WordNotes notes, ImportLog log, CancellationToken cancellation)
{
    private readonly StringBuilder _text = new();

    public string Of(Paragraph paragraph)
    {
        cancellation.ThrowIfCancellationRequested();
        _text.Clear();
        AddAll(paragraph);
        return PlainLine.Block(_text.ToString());
    }

    private void AddAll(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            Add(child);
    }

    /// <summary>By names, not by types: below an element that the library does not know, nothing has a type.</summary>
    private void Add(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "instrText" or "delInstrText" or "softHyphen":
                break;
            case "del" or "moveFrom" or "delText":
                log.Drop("deleted revision", WordWords.Of(element));
                break;
            case "drawing" or "pict" or "object" or "AlternateContent":
                AddMedia(element);
                break;
            case "r" when element is Run run:
                AddRun(run);
                break;
            case "footnoteReference" when element is FootnoteReference reference:
                _text.Append(notes.Footnote(reference.Id?.Value));
                break;
            case "endnoteReference" when element is EndnoteReference reference:
                _text.Append(notes.Endnote(reference.Id?.Value));
                break;
            default:
                AddSign(element);
                break;
        }
    }

    private void AddSign(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "t":
                _text.Append(element.InnerText.ReplaceLineEndings(" "));
                break;
            case "tab" or "ptab":
                _text.Append(' ');
                break;
            case "br" or "cr":
                _text.Append(element is Break { Type.Value: BreakValues.Page or BreakValues.Column } ? ' ' : '\n');
                break;
            case "noBreakHyphen":
                _text.Append('\u2011');
                break;
            case "sym" when element is SymbolChar symbol:
                log.Drop("symbol", $"{symbol.Font?.Value} {symbol.Char?.Value}");
                break;
            default:
                AddAll(element);
                break;
        }
    }

    private void AddRun(Run run)
    {
        if (run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false)
        {
            log.Drop("hidden", WordWords.Of(run));
            return;
        }

        var start = _text.Length;
        AddAll(run);
        var position = run.RunProperties?.VerticalTextAlignment?.Val?.Value;
        if (position is not (VerticalPositionValues.Superscript or VerticalPositionValues.Subscript))
            return;
        var text = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        _text.Append(position == VerticalPositionValues.Superscript ? Superscript.Raised(text) : Superscript.Lowered(text));
    }

    /// <summary>Of the alternatives that stand for one thing the first is taken.</summary>
    private void AddMedia(OpenXmlElement element)
    {
        var isChoice = element.LocalName == "AlternateContent";
        var shown = isChoice ? element.FirstChild : element;
        if (shown is null)
            return;
        if (shown.Descendants().Any(part => part.LocalName == "txbxContent"))
            log.Drop("text box", WordWords.Of(shown));
        else if (isChoice && !shown.Descendants().Any(part => part.LocalName is "drawing" or "pict"))
            AddAll(shown);
        else
            log.Drop("image", $"{WordWords.DescriptionOf(shown)} {WordWords.Of(shown)}");
    }
}
