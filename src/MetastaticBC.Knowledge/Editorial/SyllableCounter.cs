using System.Collections.Frozen;
using System.Globalization;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// Estimates the syllables of an English word: its groups of vowels, less the silent e of "bone", "bones" and "named", and one more
/// where two vowels are spoken apart ("radiation" no, "media" yes). Words that this gets wrong and that clinics use stand in
/// <c>syllables.txt</c>. A number counts one syllable, a word in capitals one for each letter, as it is spelt out.
/// </summary>
internal static class SyllableCounter
{
    private static readonly FrozenDictionary<string, int> Exceptions = EmbeddedText.Lines("syllables.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <param name="word">Letters, digits and apostrophes. At least 1 for any word.</param>
    public static int Of(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'');
        lower = lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;
        return Exceptions.TryGetValue(lower, out var known) ? known
            : lower.EndsWith('s') && Exceptions.TryGetValue(lower[..^1], out known) ? known
            : IsSpelt(word) ? word.Length
            : Math.Max(1, VowelGroups(lower) - SilentEnd(lower) + Hiatus(lower));
    }

    private static bool IsSpelt(string word) =>
        word.Length > 1 && word.Any(char.IsUpper) && word.All(character => char.IsUpper(character) || char.IsDigit(character));

    private static int VowelGroups(string word)
    {
        var groups = 0;
        for (var index = 0; index < word.Length; index++)
            groups += IsVowel(word[index]) && (index == 0 || !IsVowel(word[index - 1])) ? 1 : 0;
        return groups;
    }

    private static int SilentEnd(string word)
    {
        var stem = word.EndsWith('e') ? word[..^1] : word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : "";
        if (stem.Length < 2 || IsVowel(stem[^1]))
            return 0;
        var isSpoken = word[^1] switch
        {
            'd' => stem[^1] is 't' or 'd',
            's' => stem[^1] is 's' or 'x' or 'z' or 'c' or 'g' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal),
            _ => false,
        };
        var isSyllabicL = stem[^1] == 'l' && !IsVowel(stem[^2]) && word[^1] != 'd';
        return isSpoken || isSyllabicL ? 0 : 1;
    }

    /// <summary>Neighbouring vowels that are two syllables, but not in "-tion", "-cious" and the like.</summary>
    private static int Hiatus(string word)
    {
        var apart = 0;
        for (var index = 1; index + 1 < word.Length; index++)
        {
            var (before, first, second) = (word[index - 1], word[index], word[index + 1]);
            var isPair = (first == 'i' && second is 'a' or 'o' or 'u' && before is not ('t' or 's' or 'c' or 'g' or 'x'))
                || (first == 'e' && second is 'o') || (first == 'u' && second is 'a' && before is not ('q' or 'g'))
                || (IsVowel(first) && second == 'i' && word.AsSpan(index + 1) is "ing" or "ings" && first != 'u');
            apart += isPair ? 1 : 0;
        }

        return apart;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
