using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Passages;

/// <summary>
/// Words that, with a capital, far more often open a sentence than continue a name (data file <c>sentence-openers.txt</c>): they
/// tell "in the U.S. The" from "U.S. Food and Drug Administration", and "vitamin D. It" from "J. Smith".
/// </summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = EmbeddedText.Lines("sentence-openers.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
