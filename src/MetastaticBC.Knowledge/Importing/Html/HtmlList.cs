namespace MetastaticBC.Knowledge.Importing.Html;

/// <summary>An open list while a page is read.</summary>
internal sealed class HtmlList(bool isNumbered, int first)
{
    private int _next = first;
    private int? _number;
    private bool _isOpened;

    /// <summary>Whether text that comes now belongs to an item.</summary>
    public bool IsInItem { get; private set; }

    /// <summary>Whether the current item has text already.</summary>
    public bool IsWritten { get; private set; }

    /// <param name="number">The item's own, null where it says none.</param>
    public void Begin(int? number = null)
    {
        (IsInItem, IsWritten) = (true, false);
        _next = number ?? _next;
        _number = isNumbered ? _next++ : null;
    }

    public void End() => IsInItem = false;

    /// <summary>A description goes on with the item of the term before it.</summary>
    public void Resume() => IsInItem = true;

    public ImportedBlock.Item Write(int depth, string text)
    {
        var item = new ImportedBlock.Item(depth, _number, text, OpensList: !_isOpened);
        (IsWritten, _isOpened) = (true, true);
        return item;
    }
}
