namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>
/// Where the two regions of a word begin: R1 after the first consonant that follows a vowel, R2 after the next
/// such consonant within R1. An ending may only be taken off if it lies within the region its rule names;
/// that is what keeps short words whole. An empty region begins at the end of the word.
/// </summary>
/// <param name="R1">Index of the first letter of R1.</param>
/// <param name="R2">Index of the first letter of R2; never before <paramref name="R1"/>.</param>
internal readonly record struct StemRegions(int R1, int R2)
{
    /// <summary>The regions of a whole word, consonant y already marked as <c>Y</c>.</summary>
    public static StemRegions Of(ReadOnlySpan<char> letters)
    {
        var r1 = StemExceptions.RegionStart(letters);
        if (r1 < 0)
            r1 = AfterNextClosedVowel(letters, 0);
        return new StemRegions(r1, AfterNextClosedVowel(letters, r1));
    }

    private static int AfterNextClosedVowel(ReadOnlySpan<char> letters, int start)
    {
        var index = start;
        while (index < letters.Length && !StemLetters.IsVowel(letters[index]))
            index++;
        while (index < letters.Length && StemLetters.IsVowel(letters[index]))
            index++;
        return Math.Min(index + 1, letters.Length);
    }
}
