using System.Globalization;
using System.Text;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;

namespace MetastaticBC.Answers.Ranking;

/// <summary>Tells as a readable tree how a question was understood, why passages stand in their order, and whether the first is quoted.</summary>
internal sealed class RankingExplanation(NamedWeights weights)
{
    private const int Named = 8;

    /// <param name="top">How many passages are told of.</param>
    public string Of(RankedPassages found, int top, double confidence, double threshold)
    {
        var text = new StringBuilder();
        AddUnderstanding(text, found.Question);
        text.Append(CultureInfo.InvariantCulture, $"confidence {confidence:0.00}, quoted from {threshold:0.00} on{(found.MissesWhatWasNamed ? "; does not speak of what was named" : "")}\n");
        foreach (var candidate in found.Candidates.Take(top))
            AddCandidate(text, candidate, found.Candidates[0]);
        return text.ToString();
    }

    private static void AddUnderstanding(StringBuilder text, QuestionProfile question)
    {
        foreach (var correction in question.Question.Corrections)
            text.Append(CultureInfo.InvariantCulture, $"\"{correction.Typed}\" is taken for \"{correction.Meant}\"\n");
        foreach (var (idea, weighed) in question.Question.Ideas.Zip(question.Ideas))
            text.Append(CultureInfo.InvariantCulture, $"speaks of \"{idea.Typed}\", information {weighed.Information:0.00}: {string.Join(", ", weighed.Wordings.Select(Told))}\n");
        foreach (var facet in question.Facets)
            text.Append(CultureInfo.InvariantCulture, $"must name {facet.Facet.Kind}: {facet.Facet.Name}, in {facet.Passages} passages\n");
        var aspects = Enum.GetValues<Aspect>().OrderByDescending(aspect => question.Question.Aspects[aspect]).Take(2);
        text.Append(CultureInfo.InvariantCulture, $"wants {string.Join(", ", aspects.Select(aspect => Told(aspect.ToString(), question.Question.Aspects[aspect])))}\n");
    }

    /// <summary>The features that count most, and for all but the first passage those by which it lost.</summary>
    private void AddCandidate(StringBuilder text, Candidate candidate, Candidate first)
    {
        text.Append(CultureInfo.InvariantCulture, $"{candidate.Score:0.000}  {candidate.Passage} {string.Join(" > ", candidate.Passage.HeadingPath.Prepend(candidate.Passage.Document.Title))}\n");
        var isFirst = ReferenceEquals(candidate, first);
        var parts = Enum.GetValues<RankingFeature>()
            .Select(feature => (Feature: feature, Value: weights[feature.ToString()] * (candidate[feature] - (isFirst ? 0 : first[feature]))))
            .Where(part => part.Value != 0)
            .OrderByDescending(part => Math.Abs(part.Value))
            .Take(Named);
        foreach (var (feature, value) in parts)
            text.Append(CultureInfo.InvariantCulture, $"  {value:+0.000;-0.000}  {feature} {candidate[feature]:0.00}{(isFirst ? "" : string.Create(CultureInfo.InvariantCulture, $" against {first[feature]:0.00}"))}\n");
    }

    private static string Told(Wording wording) => Told(string.Join(' ', wording.Terms), wording.Weight);

    private static string Told(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.00}");
}
