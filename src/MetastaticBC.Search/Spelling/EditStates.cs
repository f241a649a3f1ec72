namespace MetastaticBC.Search.Spelling;

/// <summary>
/// How far a word has come in reading another: bit i of a field is set where the first i letters of the pattern match what was read
/// with at most no, one or two edits. The non-deterministic automaton of Wu and Manber (Fast text searching allowing errors, CACM
/// 35(10), 1992) with the transpositions of Navarro (NR-grep, Software: Practice and Experience 31(13), 2001): the distance is
/// optimal string alignment, in which no letter is edited twice.
/// </summary>
internal readonly record struct EditStates(ulong None, ulong One, ulong Two)
{
    /// <summary>The longest pattern that fits.</summary>
    public const int Longest = 40;

    /// <summary>Nothing read: so many letters of the pattern were left out.</summary>
    public static EditStates Start => new(0b1, 0b11, 0b111);

    /// <summary>Whether a word is at most so many edits, 1 or 2, from a pattern. A pattern that does not fit has to be the word itself.</summary>
    public static bool AreNear(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word, int edits)
    {
        if (pattern.Length > Longest || Math.Abs(pattern.Length - word.Length) > edits)
            return pattern.SequenceEqual(word);
        var (before, states, maskBefore) = (Start, Start, 0UL);
        foreach (var letter in word)
        {
            var mask = Mask(pattern, letter);
            (before, states, maskBefore) = (states, states.Next(before, mask, maskBefore), mask);
        }

        return states.Matches(edits, pattern.Length);
    }

    /// <summary>After one more letter. A mask has bit i + 1 set where the letter stands at place i of the pattern.</summary>
    /// <param name="before">The states before the letter before this; those of the start where there was none.</param>
    /// <param name="mask">Of this letter.</param>
    /// <param name="maskBefore">Of the letter before; 0 where there was none.</param>
    public EditStates Next(EditStates before, ulong mask, ulong maskBefore)
    {
        var swapped = maskBefore & (mask << 1);
        var none = (None << 1) & mask;
        var one = ((One << 1) & mask) | None | (None << 1) | (none << 1) | ((before.None << 2) & swapped);
        var two = ((Two << 1) & mask) | One | (One << 1) | (one << 1) | ((before.One << 2) & swapped);
        return new EditStates(none, one, two);
    }

    /// <summary>Bit i + 1 is set where the letter stands at place i of the pattern.</summary>
    private static ulong Mask(ReadOnlySpan<char> pattern, char letter)
    {
        var mask = 0UL;
        for (var place = 0; place < pattern.Length; place++)
            mask |= pattern[place] == letter ? 2UL << place : 0;
        return mask;
    }

    /// <summary>Whether anything of a pattern can still match with so many edits, 1 or 2.</summary>
    public bool IsAlive(int edits, int patternLength) => ((edits == 1 ? One : Two) & ((2UL << patternLength) - 1)) != 0;

    /// <summary>Whether the whole pattern matches with so many edits, 1 or 2.</summary>
    public bool Matches(int edits, int patternLength) => ((edits == 1 ? One : Two) >> patternLength & 1) != 0;
}
