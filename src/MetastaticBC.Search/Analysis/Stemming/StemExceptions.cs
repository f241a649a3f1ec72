using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>
/// The words that the algorithm treats by name rather than by rule, read once from <c>stem-exceptions.txt</c>,
/// which explains the four kinds.
/// </summary>
internal static class StemExceptions
{
    private const string ResourceName = "stem-exceptions.txt";
    private static readonly string[][] Lines = [.. EmbeddedText.Lines(typeof(StemExceptions).Assembly, ResourceName).Select(line => line.Split(' '))];

    /// <summary>Whole words and the stems they have.</summary>
    public static readonly FrozenDictionary<string, string> Words = Lines
        .Where(fields => fields[0] == "word")
        .ToFrozenDictionary(fields => fields[1], fields => fields[2], StringComparer.Ordinal);

    private static readonly string[] RegionPrefixes = OfKind("region");
    private static readonly string[] EedWords = OfKind("eed");
    private static readonly string[] IngWords = OfKind("ing");

    /// <summary>Where R1 begins in a word with an exceptional beginning, or -1 for all other words.</summary>
    public static int RegionStart(ReadOnlySpan<char> letters)
    {
        foreach (var prefix in RegionPrefixes)
            if (letters.StartsWith(prefix))
                return prefix.Length;
        return -1;
    }

    /// <summary>Whether the ending "eed" belongs to the word that has <paramref name="letters"/> before it.</summary>
    public static bool KeepsEed(ReadOnlySpan<char> letters) => Contains(EedWords, letters);

    /// <summary>Whether the ending "ing" belongs to the word that has <paramref name="letters"/> before it.</summary>
    public static bool KeepsIng(ReadOnlySpan<char> letters) => Contains(IngWords, letters);

    private static bool Contains(string[] words, ReadOnlySpan<char> letters)
    {
        foreach (var word in words)
            if (letters.SequenceEqual(word))
                return true;
        return false;
    }

    private static string[] OfKind(string kind) =>
        [.. Lines.Where(fields => fields[0] == kind).Select(fields => fields[1])];
}
