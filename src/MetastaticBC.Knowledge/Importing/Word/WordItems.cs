using System.Globalization;

namespace MetastaticBC.Knowledge.Importing.Word;

/// <summary>Makes items of numbered and bulleted paragraphs. A label that Markdown has no list for stands before the item's text.</summary>
internal sealed class WordItems(WordNumbering numbering)
{
    private int _list;

    /// <param name="goesOn">Whether the block before is an item.</param>
    public ImportedBlock.Item Read(string text, int list, int depth, bool goesOn)
    {
        var opens = !goesOn || (list != _list && depth == 0);
        _list = list;
        var label = numbering.Next(list, depth);
        if (label.Length == 0)
            return new ImportedBlock.Item(depth, null, text, opens);
        return label[^1] is '.' or ')' && int.TryParse(label.AsSpan(0, label.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ImportedBlock.Item(depth, number, text, opens)
            : new ImportedBlock.Item(depth, null, $"{label} {text}", opens);
    }
}
