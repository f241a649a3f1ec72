using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Passages;

/// <summary>The words whose full stop may belong to the word (data file <c>abbreviations.txt</c>, which explains its marks).</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, char> Marks = EmbeddedText.Lines("abbreviations.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1][0] : '!', StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a full stop behind <paramref name="word"/> belongs to the word, given the word that follows, without the marks behind it.</summary>
    public static bool Owns(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        Marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var mark) && mark switch
        {
            '?' => next.Length == 0 || !char.IsUpper(next[0]),
            '#' => next.Length > 0 && char.IsDigit(next[0]),
            '~' => !SentenceOpeners.Contains(next),
            _ => true,
        };
}
