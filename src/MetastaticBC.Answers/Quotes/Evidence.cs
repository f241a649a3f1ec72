using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Quotes;

/// <summary>Measures how much of what a question says a passage speaks of.</summary>
public sealed class Evidence(TermStatistics statistics)
{
    /// <summary>
    /// The share of the question's information that stands in the passage, its headings or its document's title: 0 to 1, 0 for a
    /// question without ideas. An idea's information is its weight times the inverse document frequency of its most frequent wording.
    /// </summary>
    public double Coverage(Question question, Passage passage) =>
        Share(question, PassageTerms.Of(passage).Select(part => part.Term));

    /// <summary>The same share for a wording, such as a heading, alone.</summary>
    /// <param name="language">In which the wording is written.</param>
    public double Coverage(Question question, string wording, string language) =>
        Share(question, TextAnalyzer.Of(language).Analyze(wording).Select(token => token.Term));

    /// <summary>The sentence of the passage that holds the largest share of the question; the first of equals.</summary>
    public TextSpan BestSentence(Question question, Passage passage)
    {
        var text = passage.Document.Text;
        var analyzer = TextAnalyzer.Of(passage.Document.Language);
        return SentenceSplitter.Split(text, passage.Span)
            .MaxBy(sentence => Share(question, analyzer.Analyze(text, sentence).Select(token => token.Term)));
    }

    /// <summary>What the question speaks of, as typed, and no passage does in any wording; generic words are not worth naming.</summary>
    public IReadOnlyList<string> UnknownWords(Question question) =>
        [.. question.Ideas.Where(idea => idea.Group.Weight == 1 && Frequency(idea.Group) == 0).Select(idea => idea.Typed)];

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
