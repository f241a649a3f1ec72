namespace MetastaticBC.Answers.Ranking;

/// <summary>What was found for a question.</summary>
/// <param name="IsListed">A document lists just this question, and the first candidates stand under it.</param>
/// <param name="Candidates">Best first.</param>
internal sealed record RankedPassages(QuestionProfile Question, bool IsListed, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>Something that was asked for by name stands in no document, or the first passage does not speak of it where it must.</summary>
    public bool MissesWhatWasNamed => Candidates is [var first, ..] && Question.Facets.Any(facet => facet.Passages == 0 || facet.IsCriticalTo(first.Profile));

    /// <summary>The best candidate of another section than the first one's; null where there is none.</summary>
    public Candidate? Rival => Candidates.Skip(1).FirstOrDefault(candidate => !PassageProfiles.SameSection(candidate.Passage, Candidates[0].Passage));
}
