using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Quotes;

/// <summary>Measures how much of what a question says a wording speaks of.</summary>
public sealed class Evidence(TermStatistics statistics)
{
    /// <summary>
    /// The share of the question's information that stands in a wording, such as a heading: 0 to 1, 0 for a question without ideas. An
    /// idea's information is its weight times the inverse document frequency of its most frequent wording.
    /// </summary>
    /// <param name="language">In which the wording is written.</param>
    public double Coverage(Question question, string wording, string language) =>
        Share(question, TextAnalyzer.Of(language).Analyze(wording).Select(token => token.Term));

    private double Share(Question question, IEnumerable<string> terms)
    {
        var known = terms.ToHashSet(StringComparer.Ordinal);
        double covered = 0, all = 0;
        foreach (var idea in question.Ideas)
        {
            var information = idea.Group.Weight * statistics.InformationOf(Frequency(idea.Group));
            all += information;
            covered += idea.Group.Wordings.Any(wording => wording.Terms.All(known.Contains)) ? information : 0;
        }

        return all == 0 ? 0 : covered / all;
    }

    private int Frequency(SynonymGroup group) =>
        group.Wordings.Max(wording => wording.Terms.Min(statistics.DocumentFrequency));
}
