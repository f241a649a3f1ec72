using MetastaticBC.Knowledge.Importing;

namespace MetastaticBC.Bot.Commands;

/// <summary>Prints what became of a file: its documents, what they are made of, and what was left out.</summary>
internal sealed class ImportSummary(TextWriter output, bool listsDropped)
{
    /// <summary>Of scripts and styles nobody reads more.</summary>
    private const int CodeLength = 80;

    public void Print(string path, ImportResult result, IEnumerable<(ImportedDocument Document, string Target)> stored)
    {
        foreach (var (document, target) in stored)
            output.Write($"{path} -> {target}: {Describe(document.Counts)}\n");
        foreach (var note in result.Notes)
            output.Write($"  {note}\n");
        var kinds = result.Dropped.GroupBy(block => block.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        output.Write(result.Dropped.Count == 0 ? "  nothing dropped\n" : $"  dropped: {string.Join(", ", kinds.Select(kind => $"{kind.Count()} {kind.Key}"))}\n");
        if (!listsDropped)
            return;
        foreach (var block in result.Dropped)
            output.Write($"  - {block.Kind}: {Shown(block)}\n");
    }

    private static string Describe(ImportCounts counts) =>
        $"{Count(counts.Paragraphs, "paragraph")}, {Count(counts.Headings, "heading")}, {Count(counts.ListItems, "list item")}, {Count(counts.Tables, "table")}";

    private static string Count(int count, string name) => count == 1 ? $"1 {name}" : $"{count} {name}s";

    private static string Shown(DroppedBlock block) =>
        block.Kind is "script" or "style" && block.Text.Length > CodeLength ? $"{block.Text[..CodeLength]}... ({block.Text.Length} characters)" : block.Text;
}
