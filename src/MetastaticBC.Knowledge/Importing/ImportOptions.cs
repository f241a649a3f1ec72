namespace MetastaticBC.Knowledge.Importing;

/// <summary>How much of a file the importer takes on. Nothing that a clinic writes comes near; what does is broken or hostile.</summary>
public sealed record ImportOptions
{
    /// <value>Bytes of a file as it lies on the disk, default 64 MiB: a brochure with its pictures.</value>
    public long MaximumFileBytes { get; init; } = 64 * 1024 * 1024;

    /// <value>Bytes of text: of a web page, of a table, of all XML parts of a Word file unpacked, of what a PDF holds; default 64 MiB.</value>
    public long MaximumTextBytes { get; init; } = 64 * 1024 * 1024;

    /// <value>Bytes of a document that comes out, default 8 MiB: what the knowledge folder takes (<see cref="KnowledgeOptions.MaximumFileBytes"/>).</value>
    public long MaximumDocumentBytes { get; init; } = new KnowledgeOptions().MaximumFileBytes;

    /// <value>Elements open at once in a page or a Word part, default 1000: browsers stop at 512.</value>
    public int MaximumDepth { get; init; } = 1000;

    /// <value>For one file, default 60 seconds: a program that takes longer has lost its way.</value>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);
}
