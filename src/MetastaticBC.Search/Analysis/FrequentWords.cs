using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>The stop words and those of the data file <c>frequent-words.txt</c>.</summary>
internal static class FrequentWords
{
    /// <summary>Each in small letters and with a capital.</summary>
    public static IReadOnlyList<string> Written { get; } =
    [
        .. EmbeddedText.Lines(typeof(FrequentWords).Assembly, "frequent-words.txt").SelectMany(line => line.Split(' ')).Concat(StopWordFilter.Words)
            .SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] }),
    ];
}
