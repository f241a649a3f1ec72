using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>The words that say how something is asked, not what (data file <c>generic-words.txt</c>), by their terms.</summary>
internal sealed class GenericWords(TextAnalyzer analyzer)
{
    private readonly FrozenSet<string> _terms = Written
        .SelectMany(analyzer.Analyze)
        .Select(token => token.Term)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As they are written.</summary>
    public static IEnumerable<string> Written =>
        EmbeddedText.Lines(typeof(GenericWords).Assembly, "generic-words.txt").SelectMany(line => line.Split(' '));

    public bool Contains(string term) => _terms.Contains(term);
}
