namespace MetastaticBC.Knowledge.Importing;

/// <summary>A piece of a source's text as every format is read into it. Texts are plain, without Markdown; lines end at LF.</summary>
internal abstract record ImportedBlock
{
    private ImportedBlock()
    {
    }

    /// <param name="Level">From 1; deeper than 6 is written as 6.</param>
    /// <param name="Text">One line.</param>
    public sealed record Heading(int Level, string Text) : ImportedBlock;

    public sealed record Paragraph(string Text) : ImportedBlock;

    /// <param name="Depth">0 for an item of a list that stands in no other.</param>
    /// <param name="Number">As the source counts; null for a bullet.</param>
    /// <param name="OpensList">Whether it is the first of its list.</param>
    public sealed record Item(int Depth, int? Number, string Text, bool OpensList = false) : ImportedBlock;

    /// <param name="Rows">The first is the header. A row may have fewer cells than another; a cell is one line.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : ImportedBlock;
}
