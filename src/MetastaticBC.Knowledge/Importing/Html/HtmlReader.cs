using System.Globalization;
using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Reads a part of a page into blocks, in the order in which it is shown.</summary>
internal sealed class HtmlReader(HtmlChrome chrome, ImportLog log, CancellationToken cancellation)
{
    private readonly HtmlBlocks _blocks = new();
    private readonly Stack<int> _raised = [];
    private int _asIs;

    public IReadOnlyList<ImportedBlock> Read(INode root)
    {
        HtmlWalk.Visit(root, Enter, Leave);
        return _blocks.Done;
    }

    private bool Enter(INode node)
    {
        cancellation.ThrowIfCancellationRequested();
        if (node is IText text)
            _blocks.Append(_asIs > 0 ? text.Data : OneLine(text.Data));
        if (node is not IElement element)
            return true;
        if (chrome.KindOf(element) is { } kind)
        {
            DroppedText.Drop(element, kind, log);
            return false;
        }

        return element.LocalName != "table" ? Begin(element) : BeginTable(element);
    }

    /// <summary>A table of facts is read at once, one that only lays out the page is not there.</summary>
    private bool BeginTable(IElement table)
    {
        _blocks.EndBlock();
        if (!HtmlTable.IsOfFacts(table))
            return true;
        foreach (var block in new HtmlTable(chrome, log, cancellation).Read(table))
            _blocks.Add(block);
        return false;
    }

    private bool Begin(IElement element)
    {
        var name = element.LocalName;
        if (HeadingLevel(element) is { } level)
            _blocks.BeginHeading(level);
        else if (name is "ul" or "ol" or "menu" or "dir" or "dl")
            _blocks.BeginList(new HtmlList(name == "ol", Number(element, "start") ?? 1));
        else if (HtmlNames.Blocks.Contains(name))
            _blocks.EndBlock();
        if (name is "li" or "dt")
            _blocks.List?.Begin(Number(element, "value"));
        else if (name == "dd")
            _blocks.List?.Resume();
        else if (name is "sup" or "sub")
            _raised.Push(_blocks.Length);
        else if (name == "br")
            _blocks.Append("\n");
        else if (name == "q")
            _blocks.Append("“");
        else if (name == "pre")
            _asIs++;
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        var name = element.LocalName;
        if (name is "sup" or "sub" && _raised.TryPop(out var start) && _blocks.Take(start) is var text)
            _blocks.Append(name == "sup" ? Superscript.Raised(text) : Superscript.Lowered(text));
        else if (name == "q")
            _blocks.Append("”");
        else if (name == "pre")
            _asIs--;
        if (HeadingLevel(element) is not null)
            _blocks.EndHeading();
        else if (name is "ul" or "ol" or "menu" or "dir" or "dl")
            _blocks.EndList();
        else if (HtmlNames.Blocks.Contains(name))
            _blocks.EndBlock();
        if (name is "li" or "dt" or "dd")
            _blocks.List?.End();
    }

    /// <summary>What is clicked to unfold a text stands over it: often the question that it answers.</summary>
    private int? HeadingLevel(IElement element)
    {
        var name = element.LocalName;
        if (name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6')
            return name[1] - '0';
        if (name == "summary")
            return _blocks.LevelBelow;
        return element.GetAttribute("role") == "heading" ? Math.Clamp(Number(element, "aria-level") ?? 2, 1, 6) : null;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;
}
