using System.Collections.Frozen;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Ranking;

/// <summary>A question as the second step measures passages by it.</summary>
internal sealed class QuestionProfile
{
    /// <summary>A wording that counts less is merely related: it may help to find a passage, but is no evidence.</summary>
    public const double LeastEvidence = 0.35;

    public QuestionProfile(Question question, TermStatistics statistics)
    {
        Question = question;
        Ideas = [.. question.Ideas.Select(idea => Weigh(idea, statistics))];
        Facets = AskedFacet.Of(question, statistics);
        Information = Ideas.Sum(idea => idea.Information);
        Terms = Ideas.SelectMany(idea => idea.Wordings).SelectMany(wording => wording.Terms).ToFrozenSet(StringComparer.Ordinal);
    }

    public Question Question { get; }

    /// <summary>What an answer must name.</summary>
    public IReadOnlyList<AskedFacet> Facets { get; }

    public IReadOnlyList<WeighedIdea> Ideas { get; }

    /// <summary>Of all ideas together.</summary>
    public double Information { get; }

    /// <summary>The share of the information that no document holds in any wording.</summary>
    public double UnknownShare => Information == 0 ? 0 : Ideas.Where(idea => idea.Wordings.Count == 0).Sum(idea => idea.Information) / Information;

    /// <summary>Of all wordings.</summary>
    public FrozenSet<string> Terms { get; }

    /// <summary>The share of the question's information that stands in some parts of a passage, 0 to 1.</summary>
    public double Cover(PassageProfile passage, ulong parts)
    {
        var covered = 0.0;
        foreach (var idea in Ideas)
            covered += idea.Information * idea.GradeIn(passage, parts);
        return Information == 0 ? 0 : covered / Information;
    }

    /// <summary>What the question speaks of, as typed, and no document does in any wording.</summary>
    public IEnumerable<string> UnknownWords => Ideas.Where(idea => idea.IsTelling && idea.Wordings.Count == 0).Select(idea => idea.Typed);

    /// <summary>How well a sentence of a passage answers: what it covers, its headings taken with it, the more where it gives the kind of answer that is asked for.</summary>
    public double Fit(PassageProfile passage, int sentence) =>
        Cover(passage, PassageParts.Sentence(sentence) | PassageParts.AllHeadings) * (1 + Question.Aspects.Agreement(passage.SentenceAspects[sentence]));

    /// <summary>The share of the question's information that stands in any of some passages, 0 to 1.</summary>
    public double CoverOfAny(IReadOnlyList<PassageProfile> passages)
    {
        var covered = 0.0;
        foreach (var idea in Ideas)
            covered += idea.Information * passages.Max(passage => idea.GradeIn(passage, PassageParts.Own));
        return Information == 0 ? 0 : covered / Information;
    }

    private static WeighedIdea Weigh(Idea idea, TermStatistics statistics)
    {
        var group = idea.Group;
        var wordings = group.Wordings
            .Where(wording => wording.Weight >= LeastEvidence)
            .Select(wording => (Wording: wording, Passages: wording.Terms.Min(statistics.DocumentFrequency)))
            .ToList();
        var frequency = wordings.Select(entry => entry.Passages).DefaultIfEmpty().Max();
        return new WeighedIdea(idea.Typed, group.Weight, group.Weight * statistics.InformationOf(frequency), [.. wordings.Where(entry => entry.Passages > 0).Select(entry => entry.Wording)]);
    }
}
