namespace MetastaticBC.Search.Analysis;

/// <summary>The first three letters of a few words, roughly: what begins otherwise, as nearly every word does, need not be looked up.</summary>
internal sealed class Beginnings
{
    private const int Letters = 3;

    private readonly bool[] _places = new bool[32 * 32 * 32];

    public Beginnings(IEnumerable<string> words)
    {
        foreach (var word in words)
            _places[PlaceOf(word)] = true;
    }

    /// <summary>False only where none of the words begins as these letters do; true for fewer than three.</summary>
    public bool MayBegin(ReadOnlySpan<char> letters) => letters.Length < Letters || _places[PlaceOf(letters)];

    /// <summary>Five bits tell small letters apart; that other characters share places costs a look-up.</summary>
    private static int PlaceOf(ReadOnlySpan<char> word) => ((word[0] & 31) << 10) | ((word[1] & 31) << 5) | (word[2] & 31);
}
