namespace MetastaticBC.Search.Indexing;

/// <summary>Where a term stands.</summary>
public enum PassageField
{
    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The headings above the passage.</summary>
    Heading,

    /// <summary>The passage with its lead-in or table header.</summary>
    Body,

    /// <summary>The other ways in which people ask what the passage's section answers, as its document lists them.</summary>
    Questions,
}
