using System.Collections.Frozen;

namespace MetastaticBC.Search.Analysis;

/// <summary>Leaves out the words that say nothing about a subject (data file <c>stop-words.txt</c>). Runs behind folding and possessives.</summary>
public sealed class StopWordFilter : ITermFilter
{
    private static readonly FrozenSet<string> Words = Read();

    public string? Apply(string term) => Words.Contains(term) ? null : term;

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(StopWordFilter).Assembly.GetManifestResourceStream("stop-words.txt")
            ?? throw new InvalidOperationException("stop-words.txt is not built into this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[])['\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
