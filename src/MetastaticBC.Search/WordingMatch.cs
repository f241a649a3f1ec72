namespace MetastaticBC.Search;

/// <summary>How a passage must hold the terms of a wording.</summary>
public enum WordingMatch
{
    /// <summary>All of them, anywhere: the wording stands as often as its rarest term.</summary>
    All,

    /// <summary>In this order in one field, each at most three positions behind the one before: room for two words that were left out.</summary>
    Phrase,

    /// <summary>In any order in one field, each within eight positions of the first.</summary>
    Near,

    /// <summary>Any term that begins as the wording's only term does.</summary>
    Prefix,

    /// <summary>Any term one slip (a letter more, less, other, or two swapped) from the wording's only term; two slips from eight letters on, none from 41 on.</summary>
    Fuzzy,
}
