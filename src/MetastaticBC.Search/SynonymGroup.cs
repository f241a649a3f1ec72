namespace MetastaticBC.Search;

/// <summary>An idea in all its wordings, scored as one term that stands as often as the strongest of them and a part of the others.</summary>
/// <param name="Wordings">At least one; the person's own first.</param>
/// <param name="Weight">What the idea counts in the score, above 0.</param>
public sealed record SynonymGroup(IReadOnlyList<Wording> Wordings, double Weight = 1);
