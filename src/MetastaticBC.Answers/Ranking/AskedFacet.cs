using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Indexing;

namespace MetastaticBC.Answers.Ranking;

/// <summary>Something that a question is about, as these documents know it.</summary>
/// <param name="Wordings">Of them those that some passage holds.</param>
/// <param name="Passages">How many passages hold the wording of it that most of them hold.</param>
internal sealed record AskedFacet(Facet Facet, IReadOnlyList<IReadOnlyList<string>> Wordings, int Passages)
{
    /// <summary>A library speaks of what so large a share of its passages names without naming it each time.</summary>
    private const double General = 0.2;

    /// <summary>What a question must find named in its answer: of what it asks, all but whom it is about and what the whole library is about.</summary>
    public static IReadOnlyList<AskedFacet> Of(Question question, TermStatistics statistics) =>
    [
        .. question.Facets.Where(named => named.Facet.Kind != FacetKind.Person).Select(named => Of(named, statistics))
            .Where(asked => asked.Passages < General * statistics.Passages),
    ];

    /// <summary>Whether a part of a passage names it, or a group it belongs to, or a member of it, or what the lexicon knows for it.</summary>
    public bool StandsIn(PassageProfile passage, ulong parts)
    {
        if (Wordings.Any(wording => passage.HoldsTogether(wording, parts)))
            return true;
        foreach (var (other, places) in passage.Facets)
        {
            if ((places & parts) != 0 && (ReferenceEquals(other, Facet) || Facet.Groups.Contains(other.Name) || other.Groups.Contains(Facet.Name)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the passage can't answer because it does not speak of this: not of an illness, a medicine, a treatment or a kind of illness that
    /// was asked for, or under the heading of another part of the body than the one that was.
    /// </summary>
    public bool IsCriticalTo(PassageProfile passage) => !StandsIn(passage, PassageParts.Own) && Facet.Kind switch
    {
        FacetKind.Test or FacetKind.Person => false,
        FacetKind.Site => passage.Facets.Any(entry => entry.Key.Kind == FacetKind.Site && (entry.Value & PassageParts.AllHeadings) != 0),
        _ => true,
    };

    private static AskedFacet Of(NamedFacet named, TermStatistics statistics)
    {
        var wordings = named.Facet.Wordings.SelectMany(wording => TokenPaths.Of(TextAnalyzer.English.Analyze(wording)))
            .Concat(named.Wordings.Where(wording => wording.Weight >= QuestionProfile.LeastEvidence).Select(wording => wording.Terms))
            .DistinctBy(terms => string.Join(' ', terms))
            .Select(terms => (Terms: terms, Passages: terms.Min(statistics.DocumentFrequency)))
            .Where(wording => wording.Passages > 0)
            .ToList();
        return new AskedFacet(named.Facet, [.. wordings.Select(wording => wording.Terms)], wordings.Select(wording => wording.Passages).DefaultIfEmpty().Max());
    }
}
