namespace MetastaticBC.Search.Spelling;

/// <summary>A word that a typed one may have been meant to be.</summary>
/// <param name="Frequency">In the documents; 0 where it is known from elsewhere.</param>
/// <param name="Slip">From the typed word to this one.</param>
internal readonly record struct Candidate(string Word, int Frequency, SlipCost Slip) : IComparable<Candidate>
{
    /// <summary>A word that no document holds must be that much nearer, in hundredths of an edit: people ask of what is written there.</summary>
    private const int InNoDocument = 30;

    private int Rank => Slip.Cost + (Frequency == 0 ? InNoDocument : 0);

    /// <summary>The likelier first: by cost, then the more frequent, then in ordinal order.</summary>
    public int CompareTo(Candidate other) => (Rank, -Frequency).CompareTo((other.Rank, -other.Frequency)) is var order and not 0
        ? order
        : string.CompareOrdinal(Word, other.Word);
}
