using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;

namespace MetastaticBC.Answers.Understanding;

/// <summary>A facet as a question names it.</summary>
/// <param name="Wordings">The wording that names it, with the others that the lexicon knows for that.</param>
public sealed record NamedFacet(Facet Facet, IReadOnlyList<Wording> Wordings);
