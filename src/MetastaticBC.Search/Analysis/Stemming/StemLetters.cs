using System.Buffers;

namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>
/// What the rules ask about letters. A <c>y</c> counts as a vowel; one that is a consonant (the first letter of
/// the word, or after a vowel) is written <c>Y</c> while the word is being worked on.
/// </summary>
internal static class StemLetters
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public static bool ContainsVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(Vowels);

    public static bool EndsInDouble(ReadOnlySpan<char> letters) =>
        letters.Length >= 2
        && letters[^1] == letters[^2]
        && letters[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    /// <summary>
    /// Whether the last syllable is short: consonant, vowel, and a consonant other than w, x and Y ("hop");
    /// or, as the whole word, vowel and consonant ("at"); or "past", so that "pasting" belongs to "paste".
    /// </summary>
    public static bool EndsInShortSyllable(ReadOnlySpan<char> letters)
    {
        if (letters.EndsWith("past"))
            return true;
        if (letters.Length < 2 || IsVowel(letters[^1]) || !IsVowel(letters[^2]))
            return false;
        return letters.Length == 2 || (letters[^1] is not ('w' or 'x' or 'Y') && !IsVowel(letters[^3]));
    }

    /// <summary>Writes every consonant y as <c>Y</c>.</summary>
    public static void MarkConsonantY(Span<char> letters)
    {
        for (var index = 0; index < letters.Length; index++)
            if (letters[index] == 'y' && (index == 0 || IsVowel(letters[index - 1])))
                letters[index] = 'Y';
    }
}
