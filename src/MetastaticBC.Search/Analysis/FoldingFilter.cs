namespace MetastaticBC.Search.Analysis;

/// <summary>Takes away case, accents and compatibility forms.</summary>
public sealed class FoldingFilter : ITermFilter
{
    public string? Apply(string term) => FoldingTable.Fold(term) is { Length: > 0 } folded ? folded : null;

    public string? Apply(ReadOnlySpan<char> word) => FoldingTable.Fold(word) is { Length: > 0 } folded ? folded : null;
}
