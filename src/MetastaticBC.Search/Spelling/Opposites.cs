using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Spelling;

/// <summary>Words that resemble each other and mean the reverse: "hypothyroidism" and "hyperthyroidism", "operable" and "inoperable" (data file <c>opposites.txt</c>).</summary>
internal static class Opposites
{
    /// <summary>So many letters must follow alike for a beginning to be taken as such.</summary>
    private const int SameLetters = 2;

    private static readonly string[][] Beginnings =
        [.. EmbeddedText.Lines(typeof(Opposites).Assembly, "opposites.txt").Select(line => line.Split(' '))];

    /// <summary>Whether the two begin so that one would mean the reverse of the other.</summary>
    public static bool Are(string one, string other) => Array.Exists(Beginnings, beginnings =>
        beginnings is [var first, var second]
            ? Turns(one, first, other, second) || Turns(one, second, other, first)
            : Turns(one, beginnings[0], other, "") || Turns(one, "", other, beginnings[0]));

    private static bool Turns(string one, string oneBeginning, string other, string otherBeginning)
    {
        if (!one.StartsWith(oneBeginning, StringComparison.Ordinal) || !other.StartsWith(otherBeginning, StringComparison.Ordinal))
            return false;
        var rest = one.AsSpan(oneBeginning.Length);
        return rest.Length >= SameLetters && other.AsSpan(otherBeginning.Length).StartsWith(rest[..SameLetters], StringComparison.Ordinal);
    }
}
