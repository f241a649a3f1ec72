using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Analysis;

/// <summary>Leaves out the words that say nothing about a subject (data file <c>stop-words.txt</c>). Runs behind folding and possessives.</summary>
public sealed class StopWordFilter : ITermFilter
{
    internal static FrozenSet<string> Words { get; } = EmbeddedText.Lines(typeof(StopWordFilter).Assembly, "stop-words.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    public string? Apply(string term) => Words.Contains(term) ? null : term;
}
