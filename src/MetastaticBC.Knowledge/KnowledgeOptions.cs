using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge;

/// <summary>How a knowledge folder is read.</summary>
public sealed record KnowledgeOptions
{
    /// <value>Bytes, default 8 MiB: a book of 1.5 million words. A larger file is a mistake, or not one document.</value>
    public long MaximumFileBytes { get; init; } = 8 * 1024 * 1024;

    public PassageOptions Passages { get; init; } = new();
}
