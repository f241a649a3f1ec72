using AngleSharp.Dom;

namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>How much text each element holds, in UTF-16 units that are no white space, worked out once for a whole page.</summary>
internal sealed class HtmlWeights
{
    private readonly Dictionary<INode, int> _weights = [];

    public HtmlWeights(INode root) => HtmlWalk.Visit(root, Enter, Leave);

    public int this[INode node] => _weights.GetValueOrDefault(node);

    private bool Enter(INode node)
    {
        _weights[node] = node is IText text ? text.Data.Count(character => !char.IsWhiteSpace(character)) : 0;
        return node is not IElement element || !HtmlNames.Code.Contains(element.LocalName);
    }

    private void Leave(INode node)
    {
        if (node.Parent is { } parent && _weights.ContainsKey(parent))
            _weights[parent] += _weights[node];
    }
}
