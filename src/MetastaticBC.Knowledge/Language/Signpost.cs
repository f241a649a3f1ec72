namespace MetastaticBC.Knowledge.Language;

/// <summary>Wordings of one idea; any of them will do.</summary>
public sealed record WordingSet(IReadOnlyList<string> Wordings);

/// <summary>Ideas that must all stand near each other in a message.</summary>
public sealed record SignpostPattern(IReadOnlyList<WordingSet> All);

/// <summary>A fixed reply and the wordings that lead to it.</summary>
/// <param name="Id">Stable; may be counted, never shown.</param>
/// <param name="Any">Any of these is enough.</param>
/// <param name="Unless">A message that meets one of these is not meant.</param>
/// <param name="OfSomeoneElse">Whether the reply speaks to a carer about another person; matters at level X only.</param>
public sealed record Signpost(
    string Id, UrgencyLevel Level, IReadOnlyList<SignpostPattern> Any, IReadOnlyList<SignpostPattern> Unless, bool OfSomeoneElse = false)
{
    /// <value>False for one that a clinic added.</value>
    public bool IsBuiltIn { get; init; }
}
