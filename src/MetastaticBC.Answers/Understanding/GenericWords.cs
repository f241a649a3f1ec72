using System.Collections.Frozen;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>The words that say how something is asked, not what (data file <c>generic-words.txt</c>), by their terms.</summary>
internal sealed class GenericWords(TextAnalyzer analyzer)
{
    private readonly FrozenSet<string> _terms = Lines()
        .SelectMany(line => analyzer.Analyze(line))
        .Select(token => token.Term)
        .ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(string term) => _terms.Contains(term);

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(GenericWords).Assembly.GetManifestResourceStream("generic-words.txt")
            ?? throw new InvalidOperationException("generic-words.txt is not built into this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'));
    }
}
