namespace MetastaticBC.Search;

/// <summary>What to look for: a passage that holds any of the ideas is found, and each adds to its score.</summary>
/// <param name="Groups">Scores are summed in this order. A group of one <see cref="WordingMatch.Phrase"/> or <see cref="WordingMatch.Near"/> wording is a bonus for standing together.</param>
public sealed record SearchQuery(IReadOnlyList<SynonymGroup> Groups)
{
    /// <summary>Ideas each of which a passage must hold to be found; they add nothing to its score.</summary>
    public IReadOnlyList<SynonymGroup> Required { get; init; } = [];

    /// <summary>Ideas none of which a passage may hold.</summary>
    public IReadOnlyList<SynonymGroup> Excluded { get; init; } = [];

    /// <summary>What a term counts by the field it stands in; null: as the index's options say.</summary>
    public FieldWeights? FieldWeights { get; init; }
}
