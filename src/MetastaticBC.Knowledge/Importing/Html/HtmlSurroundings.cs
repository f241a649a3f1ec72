using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Counts what stands around the main part: each piece by its kind, other text as <c>outside the main part</c>.</summary>
internal sealed class HtmlSurroundings(HtmlChrome chrome, ImportLog log)
{
    public void DropAround(IElement page, IElement root) => HtmlWalk.Visit(page, node => Enter(node, root), _ => { });

    private bool Enter(INode node, IElement root)
    {
        if (node == root)
            return false;
        if (node is not IElement element)
        {
            if (node is IText && !string.IsNullOrWhiteSpace(node.TextContent) && node.Parent?.NodeName is not "TITLE")
                log.Drop("outside the main part", node.TextContent);
            return true;
        }

        if (element.LocalName == "head" || element.Contains(root))
            return true;
        if (element.LocalName is "title" or "meta" or "link" or "base")
            return false;
        var kind = chrome.KindOf(element);
        if (kind is null && HoldsChrome(element))
            return true;
        DroppedText.Drop(element, kind ?? "outside the main part", log);
        return false;
    }

    /// <summary>Whether a part that has no kind itself is made of such that have one.</summary>
    private bool HoldsChrome(IElement element) => element.ChildElementCount > 0 && element.Children.Any(child => chrome.KindOf(child) is not null || HoldsBlocks(child));

    private static bool HoldsBlocks(IElement element) => HtmlNames.Blocks.Contains(element.LocalName) && element.ChildElementCount > 0;
}
