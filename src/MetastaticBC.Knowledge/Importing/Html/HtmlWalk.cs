using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>Goes through a tree in document order without a call within a call: a page may be nested deeper than the stack is.</summary>
internal static class HtmlWalk
{
    /// <param name="enter">Called as a node begins; false passes over its content.</param>
    /// <param name="leave">Called as a node ends that was entered.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var open = new Stack<(INode Node, int Next)>();
        if (enter(root))
            open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            var (node, next) = place;
            if (next == node.ChildNodes.Length)
            {
                leave(node);
                continue;
            }

            open.Push((node, next + 1));
            if (enter(node.ChildNodes[next]))
                open.Push((node.ChildNodes[next], 0));
        }
    }
}
