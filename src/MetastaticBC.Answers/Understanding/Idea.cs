using MetastaticBC.Search;

namespace MetastaticBC.Answers.Understanding;

/// <summary>One thing that a question speaks of.</summary>
/// <param name="Typed">As the person wrote it.</param>
/// <param name="Wordings">The person's own wording first, then the lexicon's.</param>
/// <param name="Weight">What it counts, above 0: 1, less for words that say how something is asked.</param>
public sealed record Idea(string Typed, SynonymGroup Wordings, double Weight);
