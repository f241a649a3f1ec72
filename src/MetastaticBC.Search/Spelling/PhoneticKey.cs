namespace MetastaticBC.Search.Spelling;

/// <summary>
/// The consonants of a word as they sound, for finding words that are spelt by ear. It puts far too much together; <see cref="SlipCost"/>
/// judges what it finds. In the manner of Soundex and Metaphone (Philips, Hanging on the Metaphone, Computer Language 7(12), 1990).
/// </summary>
internal static class PhoneticKey
{
    private const int LongestKey = 15;

    /// <summary>The classes of sounds: silent letters and vowels have none; c, g, p, s and t depend on what follows.</summary>
    private const string Vowel = "aeiou", Silent = "hwy";

    /// <summary>Four bits a consonant, the first highest; the first fifteen. A vowel at the start counts as a consonant.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var (key, length, last) = (0UL, 0, 0);
        for (var place = 0; place < word.Length && length < LongestKey; place++)
        {
            var sound = Sound(word, place);
            if (sound != 0 && sound != last)
            {
                key = (key << 4) | (uint)sound;
                length++;
            }

            if (sound != 0 || Vowel.Contains(word[place]))
                last = sound;
        }

        return key;
    }

    /// <returns>1 to 15, or 0 where the letter is not heard.</returns>
    private static int Sound(ReadOnlySpan<char> word, int place)
    {
        var next = place + 1 < word.Length ? word[place + 1] : '\0';
        var isFirst = place == 0;
        return word[place] switch
        {
            var letter when Vowel.Contains(letter) => isFirst ? 1 : 0,
            var letter when Silent.Contains(letter) => 0,
            'k' or 'p' or 'g' or 'm' when isFirst && next == 'n' => 0,
            'p' when isFirst && next == 's' => 0,
            'c' when next is 'e' or 'i' or 'y' => 2,
            't' when next == 'i' && place + 2 < word.Length && word[place + 2] is 'o' or 'a' => 2,
            's' or 'z' => 2,
            'c' or 'k' or 'q' or 'x' => 3,
            'g' when next == 'h' => 0,
            'g' or 'j' => 4,
            'p' or 'f' or 'v' => 5,
            'b' => next == '\0' && place > 0 && word[place - 1] == 'm' ? 0 : 6,
            't' => 7,
            'd' => 8,
            'l' => 9,
            'm' => 10,
            'n' => 11,
            'r' => 12,
            _ => 0,
        };
    }
}
