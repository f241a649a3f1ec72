namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>Where a wording stands.</summary>
/// <param name="IsDenied">A word of negation before it undoes it.</param>
internal readonly record struct WordingPlace(Stretch Stretch, bool IsDenied);
