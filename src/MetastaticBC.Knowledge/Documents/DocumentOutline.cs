namespace MetastaticBC.Knowledge.Documents;

/// <summary>What a reader makes of a file's text.</summary>
internal sealed record DocumentOutline
{
    public required string Title { get; init; }

    public string Language { get; init; } = "en";

    public IReadOnlyList<string> Topics { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.Unknown;

    public IReadOnlyList<SensitiveSubject> Sensitive { get; init; } = [];

    public IReadOnlyList<SectionQuestions> Questions { get; init; } = [];

    /// <summary>In text order, without overlap; together they hold all of the body but white space and marks.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
