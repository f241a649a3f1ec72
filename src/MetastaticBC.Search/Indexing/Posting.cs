namespace MetastaticBC.Search.Indexing;

/// <summary>That a passage holds a term, and how often in each field.</summary>
/// <param name="Passage">The passage's ordinal.</param>
internal readonly record struct Posting(int Passage, FieldCounts Counts);
