namespace MetastaticBC.Knowledge.Importing;

/// <summary>Puts the blocks of a table's cell on one line; items of a list keep their bullets or numbers.</summary>
internal static class CellText
{
    public static string Of(IEnumerable<ImportedBlock> blocks) => PlainLine.Of(string.Join(' ', blocks.Select(Text)));

    private static string Text(ImportedBlock block) => block switch
    {
        ImportedBlock.Item { Number: { } number } item => $"{number}. {item.Text}",
        ImportedBlock.Item item => $"• {item.Text}",
        ImportedBlock.Heading heading => heading.Text,
        ImportedBlock.Paragraph paragraph => paragraph.Text,
        ImportedBlock.Table table => string.Join(' ', table.Rows.SelectMany(row => row)),
        _ => throw new ArgumentException("A block of another kind.", nameof(block)),
    };
}
