using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>What one search writes on, kept for the next one; everything is empty between searches.</summary>
internal sealed class SearchScratch(int passages)
{
    /// <summary>The scores so far.</summary>
    public Accumulator Scores { get; } = new(passages);

    /// <summary>How often the idea at hand stands in each passage.</summary>
    public IdeaFrequencies Idea { get; } = new(passages);

    /// <summary>How many of the required ideas each passage holds, less a large number for an excluded one. Made when first needed.</summary>
    public Accumulator Facets => field ??= new Accumulator(passages);

    public WordingScratch Wording { get; } = new(passages);
}
