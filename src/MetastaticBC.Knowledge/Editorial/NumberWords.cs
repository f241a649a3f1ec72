using System.Collections.Frozen;
using System.Globalization;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Reads numbers in digits and in English words (<c>number-words.txt</c>): "2.5", "1,000", "twenty four", "three hundred".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double> Values = EmbeddedText.Lines("number-words.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <param name="words">In small letters.</param>
    /// <returns>How many words the number at a place has; 0 where none stands there.</returns>
    public static int Read(IReadOnlyList<string> words, int index, out double value)
    {
        if (!TryRead(words[index], out value) || (words[index] == "one" && !IsCounted(words, index)))
            return 0;
        var length = 1;
        for (; index + length < words.Count && Values.TryGetValue(words[index + length], out var next); length++)
        {
            if (next >= 100)
                value *= next;
            else if (value % 100 is >= 20 and <= 90 && value % 10 == 0 && next is > 0 and < 10 && Values.ContainsKey(words[index]))
                value += next;
            else
                break;
        }

        return length;
    }

    private static bool TryRead(string word, out double value) =>
        Values.TryGetValue(word, out value)
        || (char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value));

    /// <summary>"One" is mostly no number ("one of them"); it is beside another: "one to two weeks", "one in eight".</summary>
    private static bool IsCounted(IReadOnlyList<string> words, int index) =>
        index + 2 < words.Count && words[index + 1] is "to" or "or" or "in" && TryRead(words[index + 2], out _);
}
