namespace MetastaticBC.Search;

/// <summary>One way to word an idea: terms as the analyzer writes them, all of which a passage must hold.</summary>
/// <param name="Weight">What it counts beside the other ways, above 0; the person's own words count 1.</param>
public sealed record Wording(IReadOnlyList<string> Terms, double Weight = 1);

/// <summary>An idea in all its wordings, scored as if it were one term.</summary>
/// <param name="Wordings">At least one; the person's own first.</param>
/// <param name="Weight">What the idea counts in the score, above 0.</param>
public sealed record SynonymGroup(IReadOnlyList<Wording> Wordings, double Weight = 1);

/// <summary>What to look for: a passage that holds any of the ideas is found, and each adds to its score.</summary>
/// <param name="Groups">Scores are summed in this order.</param>
public sealed record SearchQuery(IReadOnlyList<SynonymGroup> Groups);
