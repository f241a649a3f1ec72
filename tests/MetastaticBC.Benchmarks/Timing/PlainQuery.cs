using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Benchmarks.Timing;

/// <summary>A question as any of its analysed terms, with nothing added: what a bare search engine would ask.</summary>
internal static class PlainQuery
{
    /// <summary>A term that comes twice counts twice.</summary>
    public static SearchQuery Of(string question)
    {
        var tokens = TextAnalyzer.English.Analyze(question);
        var groups = new List<SynonymGroup>(tokens.Count);
        foreach (var token in tokens)
        {
            var known = groups.FindIndex(group => group.Wordings[0].Terms[0] == token.Term);
            if (known >= 0)
                groups[known] = groups[known] with { Weight = groups[known].Weight + 1 };
            else
                groups.Add(new SynonymGroup([new Wording([token.Term])]));
        }

        return new SearchQuery(groups);
    }
}
