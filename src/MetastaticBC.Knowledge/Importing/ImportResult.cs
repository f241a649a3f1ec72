namespace MetastaticBC.Knowledge.Importing;

/// <summary>What became of one file.</summary>
/// <param name="Documents">None where the file could not be used.</param>
/// <param name="Dropped">All that is in none of the documents, in the order of the file.</param>
/// <param name="Notes">What the operator should know of how it was read, such as the encoding.</param>
public sealed record ImportResult(
    IReadOnlyList<ImportedDocument> Documents,
    IReadOnlyList<DroppedBlock> Dropped,
    IReadOnlyList<string> Notes,
    IReadOnlyList<KnowledgeProblem> Problems);

/// <summary>A document ready to be stored.</summary>
/// <param name="FileName">Made of letters, digits and hyphens, with <c>.md</c>; not unique among other files.</param>
/// <param name="Markdown">With front matter; lines end at LF where the importer wrote them.</param>
public sealed record ImportedDocument(string FileName, string Markdown, ImportCounts Counts);
