using System.Reflection;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Spelling;

/// <summary>Plain English, whatever the documents speak of. Small letters, no apostrophes.</summary>
public static class EnglishWords
{
    private static readonly Assembly Own = typeof(EnglishWords).Assembly;

    private static readonly WordList Known = new(Own, "known-words.txt");

    private static readonly HashSet<string> Everyday = EmbeddedText.Lines(Own, "everyday-words.txt")
        .SelectMany(line => line.Split(' '))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The commonest words: any of them may be what a misspelt word was meant to be.</summary>
    internal static SortedWords Common { get; } = new(new WordList(Own, "common-words.txt").ToArray());

    public static bool IsCommon(string word) => Common.IndexOf(word) >= 0;

    public static bool Contains(string word) => Common.IndexOf(word) >= 0 || Known.Contains(word) || Everyday.Contains(word);
}
