using MetastaticBC.Search;

namespace MetastaticBC.Answers.Understanding;

/// <summary>One thing that a question speaks of.</summary>
/// <param name="Typed">As the person wrote it.</param>
/// <param name="Group">The person's own wording first, then the lexicon's; words that say how something is asked weigh less than 1.</param>
public sealed record Idea(string Typed, SynonymGroup Group);
