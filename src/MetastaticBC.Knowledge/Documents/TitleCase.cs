using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Documents;

/// <summary>Recognises the way headlines are capitalised: every word but the small ones begins with a capital or a digit.</summary>
internal static class TitleCase
{
    /// <summary>Data file <c>title-small-words.txt</c>.</summary>
    private static readonly FrozenSet<string> SmallWords = EmbeddedText.Lines("title-small-words.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Holds(ReadOnlySpan<char> line) => line.Length > 0 && CapitalRun(line) == line.Length;

    /// <summary>
    /// The length of the longest beginning of <paramref name="line"/> that is in title case and ends with a capitalised word
    /// (or with the line), 0 where the first word is in small letters.
    /// </summary>
    public static int CapitalRun(ReadOnlySpan<char> line)
    {
        var run = 0;
        for (var start = 0; start < line.Length;)
        {
            var end = start;
            while (end < line.Length && !TextSpan.IsBlank(line[end]))
                end++;
            var word = line[start..end];
            if (StartsHigh(word))
                run = end;
            else if (start == 0 || !IsSmall(word))
                return run;
            start = end;
            while (start < line.Length && TextSpan.IsBlank(line[start]))
                start++;
        }

        return line.Length;
    }

    private static bool StartsHigh(ReadOnlySpan<char> word)
    {
        var bare = word.TrimStart("(\"'“‘[");
        return bare.Length > 0 && (char.IsUpper(bare[0]) || char.IsDigit(bare[0]));
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        word is "-" or "–" or "—" or "&" or "/" or "|" || SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
