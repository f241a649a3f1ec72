using MetastaticBC.Search;

namespace MetastaticBC.Answers.Ranking;

/// <summary>One thing that a question speaks of, with what it tells in these documents.</summary>
/// <param name="Typed">As the person wrote it.</param>
/// <param name="Weight">What it counts in the question, whatever the documents are; 1 for what is asked in telling words.</param>
/// <param name="Information">Weight times inverse document frequency; above 0.</param>
/// <param name="Wordings">Only those that some passage holds, and that mean the same rather than something related.</param>
internal sealed record WeighedIdea(string Typed, double Weight, double Information, IReadOnlyList<Wording> Wordings)
{
    private const double LeastTelling = 0.2;

    /// <summary>It says what is asked, not how, and not the story around it.</summary>
    public bool IsTelling => Weight > LeastTelling;

    /// <summary>The weight of the best wording that some parts of a passage hold together; 0 where they hold none.</summary>
    public double GradeIn(PassageProfile passage, ulong parts)
    {
        var best = 0.0;
        foreach (var wording in Wordings)
        {
            if (wording.Weight > best && passage.HoldsTogether(wording.Terms, parts))
                best = wording.Weight;
        }

        return best;
    }
}
