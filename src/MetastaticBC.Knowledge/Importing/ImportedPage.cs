namespace MetastaticBC.Knowledge.Importing;

/// <summary>One document to be, with what its source says about itself; null: it does not say.</summary>
internal sealed record ImportedPage
{
    /// <summary>What tells this page from the others of the same file, null where it is the only one.</summary>
    public string? Group { get; init; }

    public string? Title { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Edition { get; init; }

    public IReadOnlyList<ImportedBlock> Blocks { get; init; } = [];

    /// <summary>By the text of a heading: other ways to ask what its section answers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Questions { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Markdown that is taken as it stands instead of <see cref="Blocks"/>; null where it is to be written from them.</summary>
    public string? Verbatim { get; init; }

    /// <summary>Whether <see cref="Verbatim"/> begins with front matter of its own, to which nothing is added.</summary>
    public bool HasFrontMatter { get; init; }
}
