using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>The names that are joined even where a space parts them (data file <c>compounds.txt</c>).</summary>
internal static class KnownCompounds
{
    private static readonly FrozenSet<string> Joined = EmbeddedText.Lines(typeof(KnownCompounds).Assembly, "compounds.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Joined.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Beginnings FirstLetters = new(Joined);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unfinished = Joined
        .SelectMany(word => Enumerable.Range(1, word.Length - 1).Select(length => word[..length]))
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the longest.</summary>
    public static int Longest { get; } = Joined.Max(word => word.Length);

    /// <param name="joined">The folded words in a row without what stands between them.</param>
    public static bool Contains(ReadOnlySpan<char> joined) => Lookup.Contains(joined);

    /// <summary>Whether one of them begins so and goes on.</summary>
    public static bool AnyGoesOn(ReadOnlySpan<char> beginning) => FirstLetters.MayBegin(beginning) && Unfinished.Contains(beginning);
}
