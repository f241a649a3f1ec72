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
        searcher.Wordings.Read(group, weights, scratch);
        var (all, holders) = (scratch.Idea.Of(passage, searcher.Options.OtherWordings), scratch.Idea.Touched.Length);
        scratch.Idea.Clear();
        var idf = Bm25.InverseDocumentFrequency(passages, holders);
        var score = group.Weight * Bm25.Score(idf, all, searcher.Options.K1);
        var name = $"{string.Join(" | ", group.Wordings.Select(Text))}: weight {Explanation.Number(group.Weight)}, idf {Explanation.Number(idf)} ({holders} of {passages} passages)";
        return all == 0
            ? new Explanation(name + ", not in the passage", 0, [])
            : new Explanation($"{name}, frequency {Explanation.Number(all)}", score, Wordings(group, passage, score / all, weights, scratch));
    }

    /// <summary>Each wording has the share of its group's score that it has of the group's frequency.</summary>
    private List<Explanation> Wordings(SynonymGroup group, int passage, double scorePerFrequency, FieldWeights weights, SearchScratch scratch)
    {
        var frequencies = group.Wordings.Select(wording => Frequency(wording, passage, weights, scratch)).ToList();
        var strongest = frequencies.IndexOf(frequencies.Max());
        var parts = new List<Explanation>();
        for (var place = 0; place < frequencies.Count; place++)
        {
            var share = place == strongest ? 1 : searcher.Options.OtherWordings;
            if (frequencies[place] > 0)
                parts.Add(new Explanation(Description(group.Wordings[place], passage, frequencies[place], share), share * frequencies[place] * scorePerFrequency, []));
        }

        return parts;
    }

    private double Frequency(Wording wording, int passage, FieldWeights weights, SearchScratch scratch)
    {
        searcher.Wordings.Read(wording, weights, scratch.Wording);
        var frequency = scratch.Wording.Frequencies[passage];
        scratch.Wording.Frequencies.Clear();
        return frequency;
    }

    private string Description(Wording wording, int passage, double frequency, double share)
    {
        var text = $"{Text(wording)}: weight {Explanation.Number(wording.Weight)}, frequency {Explanation.Number(frequency)}{Counts(wording, passage)}";
        return share == 1 ? text : $"{text}, of which {Explanation.Number(share)} beside the strongest wording";
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
