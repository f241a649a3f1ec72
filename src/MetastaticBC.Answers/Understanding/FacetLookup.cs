using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Finds facets in what was said.</summary>
internal sealed class FacetLookup
{
    private readonly WordingLookup<Facet> _facets = new(TextAnalyzer.English);

    private FacetLookup()
    {
        foreach (var facet in Facet.All)
        {
            foreach (var wording in facet.Wordings)
                _facets.Add(wording, facet);
        }
    }

    /// <summary>Of all built-in facets.</summary>
    public static FacetLookup BuiltIn { get; } = new();

    /// <summary>Whether the wording of a facet begins at a token.</summary>
    public bool Knows(IReadOnlyList<Token> tokens, int index) => _facets.LongestAt(tokens, index) is not null;

    /// <summary>In order, none overlapping another: the longest wording at each place, with all that it may mean.</summary>
    /// <param name="tokens">By <see cref="TextAnalyzer.English"/>.</param>
    public IEnumerable<(Facet Facet, IReadOnlyList<string> Terms, int Start, int End)> Find(IReadOnlyList<Token> tokens)
    {
        for (var index = 0; index < tokens.Count;)
        {
            if (_facets.LongestAt(tokens, index) is not { } found)
            {
                index++;
                continue;
            }

            foreach (var facet in _facets.ValuesOf(found.Terms))
                yield return (facet, found.Terms, tokens[index].Position, found.End);
            index = TokenPaths.Behind(tokens, index, found.End);
        }
    }
}
