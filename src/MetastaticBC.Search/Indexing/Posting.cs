namespace MetastaticBC.Search.Indexing;

/// <summary>That a passage holds a term, and how often in each field.</summary>
/// <param name="Passage">The passage's ordinal.</param>
internal readonly record struct Posting(int Passage, FieldCounts Counts)
{
    /// <summary>Without as many of its places in the listed questions.</summary>
    public Posting Less(int questions) => this with { Counts = Counts with { Questions = Counts.Questions - questions } };
}
