namespace MetastaticBC.Search;

/// <summary>One way to word an idea.</summary>
/// <param name="Terms">As the analyzer writes them, at least one.</param>
/// <param name="Weight">What it counts beside the other ways, above 0; the person's own words count 1.</param>
/// <param name="Match">How a passage must hold the terms; of no consequence for a single term but for prefixes and slips.</param>
public readonly record struct Wording(IReadOnlyList<string> Terms, double Weight = 1, WordingMatch Match = WordingMatch.All);
