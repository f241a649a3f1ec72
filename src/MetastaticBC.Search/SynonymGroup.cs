namespace MetastaticBC.Search;

/// <summary>An idea in all its wordings, scored as if it were one term.</summary>
/// <param name="Wordings">At least one; the person's own first.</param>
/// <param name="Weight">What the idea counts in the score, above 0.</param>
public sealed record SynonymGroup(IReadOnlyList<Wording> Wordings, double Weight = 1);
