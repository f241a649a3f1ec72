namespace MetastaticBC.Search.Spelling;

/// <summary>
/// What it costs to take one letter for another, in hundredths of a full edit: less where people slip often. Set by hand from the
/// kinds of slips that Kukich names (Techniques for automatically correcting words in text, ACM Computing Surveys 24(4), 1992).
/// </summary>
internal static class LetterSlips
{
    /// <summary>Two neighbouring letters in the wrong order.</summary>
    public const int Swapped = 50;

    /// <summary>On top, where the first letter changes: people seldom miss it (Yannakoudakis and Fawthrop, The rules of spelling errors, 1983).</summary>
    public const int FirstLetter = 70;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private const int Full = 100, Doubled = 30, Silent = 40, OtherVowel = 50, Vowel = 60, MissingConsonant = 85, NextKey = 80;

    private static readonly string[] KeyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>By the typed letter, then the meant one, each counted from a: this is asked for every pair of places of two words.</summary>
    private static readonly byte[] OtherLetters = [.. Letters.SelectMany(typed => Letters.Select(meant => (byte)Price(typed, meant)))];

    /// <summary>A letter that is typed and not meant.</summary>
    public static int Extra(ReadOnlySpan<char> typed, int place) =>
        IsDoubled(typed, place) ? Doubled : Added(typed, place, Full) + First(place);

    /// <summary>A letter that is meant and not typed.</summary>
    public static int Missing(ReadOnlySpan<char> meant, int place) =>
        IsDoubled(meant, place) ? Doubled : Added(meant, place, MissingConsonant) + First(place);

    /// <summary>One letter typed for another.</summary>
    public static int Other(char typed, char meant, bool isFirst) =>
        OtherLetters[((typed - 'a') * Letters.Length) + meant - 'a'] + (isFirst ? FirstLetter : 0);

    private static int Price(char typed, char meant) => IsVowel(typed) && IsVowel(meant) ? OtherVowel : AreNeighbours(typed, meant) ? NextKey : Full;

    private static int First(int place) => place == 0 ? FirstLetter : 0;

    private static int Added(ReadOnlySpan<char> word, int place, int consonant) => word[place] switch
    {
        'h' => Silent,
        'e' when place == word.Length - 1 => Silent,
        var letter when IsVowel(letter) => Vowel,
        _ => consonant,
    };

    private static bool IsDoubled(ReadOnlySpan<char> word, int place) =>
        (place > 0 && word[place] == word[place - 1]) || (place + 1 < word.Length && word[place] == word[place + 1]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Side by side on a keyboard, as thumbs hit them.</summary>
    private static bool AreNeighbours(char one, char other) => Array.Exists(KeyRows, row =>
        row.IndexOf(one, StringComparison.Ordinal) is >= 0 and var left
        && row.IndexOf(other, StringComparison.Ordinal) is >= 0 and var right
        && Math.Abs(left - right) == 1);
}
