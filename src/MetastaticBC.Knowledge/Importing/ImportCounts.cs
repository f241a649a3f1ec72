using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Importing;

/// <summary>What a document is made of. Items of nested lists count where the source showed them.</summary>
public sealed record ImportCounts(int Paragraphs, int Headings, int ListItems, int Tables)
{
    internal static ImportCounts Of(IReadOnlyList<ImportedBlock> blocks) => new(
        blocks.Count(block => block is ImportedBlock.Paragraph),
        blocks.Count(block => block is ImportedBlock.Heading),
        blocks.Count(block => block is ImportedBlock.Item),
        blocks.Count(block => block is ImportedBlock.Table));

    internal static ImportCounts Of(IReadOnlyList<Block> blocks) => new(
        blocks.Count(block => block.Kind == BlockKind.Paragraph),
        blocks.Count(block => block.Kind is BlockKind.Heading or BlockKind.Title),
        blocks.Count(block => block.Kind == BlockKind.ListItem),
        blocks.Count(block => block.Kind == BlockKind.TableHeader));
}
