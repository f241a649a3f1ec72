using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Benchmarks.Soaking;

/// <summary>A query of the soak.</summary>
internal sealed record SoakQuery(SearchQuery Query, int Top)
{
    private const int MostGroups = 8;
    private const int MostWordings = 3;
    private const int MostHits = 40;

    /// <summary>Ideas of one to three wordings, each of one or two words, some of which no passage holds.</summary>
    public static SoakQuery Draw(MadeUpPassages words, Random random)
    {
        var groups = Enumerable.Range(0, random.Next(1, MostGroups + 1)).Select(_ => Group(words, random)).OfType<SynonymGroup>().ToList();
        return new SoakQuery(new SearchQuery(groups), random.Next(MostHits + 1));
    }

    /// <summary>Null where all drawn words are stop words.</summary>
    private static SynonymGroup? Group(MadeUpPassages words, Random random)
    {
        var wordings = new List<Wording>();
        for (var count = random.Next(1, MostWordings + 1); count > 0; count--)
        {
            var phrase = random.Next(20) == 0 ? "qqunknown" : words.Phrase(random.Next(1, 3));
            var terms = TextAnalyzer.English.Analyze(phrase).Select(token => token.Term).ToList();
            if (terms.Count > 0)
                wordings.Add(new Wording(terms, wordings.Count == 0 ? 1 : 0.8));
        }

        return wordings.Count == 0 ? null : new SynonymGroup(wordings, random.Next(4) == 0 ? 0.25 : 1);
    }
}
