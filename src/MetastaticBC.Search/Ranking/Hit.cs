using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Ranking;

/// <summary>A passage that was found.</summary>
/// <param name="Score">Above 0; comparable only within one result.</param>
public readonly record struct Hit(Passage Passage, double Score);
