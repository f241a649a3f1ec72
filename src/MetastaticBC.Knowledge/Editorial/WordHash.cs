namespace MetastaticBC.Knowledge.Editorial;

/// <summary>The same 64 bits for the same words on every machine: FNV-1a (Fowler, Noll and Vo), its bits mixed as in MurmurHash3.</summary>
internal static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string word)
    {
        var hash = Offset;
        foreach (var character in word)
            hash = (hash ^ character) * Prime;
        return Mix(hash);
    }

    /// <summary>Of several words in a row.</summary>
    public static ulong Of(ReadOnlySpan<ulong> words)
    {
        var hash = Offset;
        foreach (var word in words)
            hash = Mix((hash ^ word) * Prime);
        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
