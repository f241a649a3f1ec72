using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Search.Ranking;

/// <summary>Takes a score apart: the groups of the query, in each its wordings with what they contribute.</summary>
internal sealed class ScoreExplainer(PostingStore postings, FieldLengths lengths, int passages, PassageSearcher searcher)
{
    public Explanation Explain(SearchQuery query, Passage passage)
    {
        var scratch = new SearchScratch(passages);
        var weights = query.FieldWeights ?? searcher.Options.Weights;
        var parts = query.Groups.Select(group => Explain(group, passage.Ordinal, weights, scratch)).ToList();
        return new Explanation($"{passage}: fields {Text(lengths.Of(passage.Ordinal))} terms long", parts.Sum(part => part.Value), parts);
    }

    private Explanation Explain(SynonymGroup group, int passage, FieldWeights weights, SearchScratch scratch)
    {
        searcher.Wordings.Add(group, weights, scratch.Frequencies, scratch.Wording);
        var (all, holders) = (scratch.Frequencies[passage], scratch.Frequencies.Count);
        scratch.Frequencies.Clear();
        var idf = Bm25.InverseDocumentFrequency(passages, holders);
        var score = group.Weight * Bm25.Score(idf, all, searcher.Options.K1);
        var name = $"{string.Join(" | ", group.Wordings.Select(Text))}: weight {Explanation.Number(group.Weight)}, idf {Explanation.Number(idf)} ({holders} of {passages} passages)";
        if (all == 0)
            return new Explanation(name + ", not in the passage", 0, []);
        var parts = group.Wordings.Select(wording => Explain(wording, passage, score / all, weights, scratch)).OfType<Explanation>().ToList();
        return new Explanation($"{name}, frequency {Explanation.Number(all)}", score, parts);
    }

    /// <summary>A wording has the share of its group's score that it has of the group's frequency.</summary>
    private Explanation? Explain(Wording wording, int passage, double scorePerFrequency, FieldWeights weights, SearchScratch scratch)
    {
        searcher.Wordings.Add(wording, weights, scratch.Frequencies, scratch.Wording);
        var frequency = scratch.Frequencies[passage];
        scratch.Frequencies.Clear();
        return frequency == 0 ? null : new Explanation(
            $"{Text(wording)}: weight {Explanation.Number(wording.Weight)}, frequency {Explanation.Number(frequency)}{Counts(wording, passage)}", frequency * scorePerFrequency, []);
    }

    private string Counts(Wording wording, int passage)
    {
        if (wording is not { Terms: [var term], Match: not (WordingMatch.Prefix or WordingMatch.Fuzzy) })
            return "";
        var reader = postings.Read(term);
        reader.MoveTo(passage);
        return $" from {Text(reader.Counts)} times";
    }

    private static string Text(Wording wording) => string.Join(' ', wording.Terms);

    private static string Text(FieldCounts counts) => $"title {counts.Title}, heading {counts.Heading}, body {counts.Body}, questions {counts.Questions}";
}
