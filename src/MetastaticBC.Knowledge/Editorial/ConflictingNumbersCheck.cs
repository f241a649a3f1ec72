using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>conflicting-numbers</c>: sentences of two passages that say the same of the same thing, but with other numbers. Only
/// sentences are compared of which one says all that the other says and hardly a word more, for a changed word mostly changes the subject.
/// </summary>
internal sealed class ConflictingNumbersCheck : IEditorialCheck
{
    /// <summary>The share of common words: of five words that carry meaning one may be added.</summary>
    private const double Threshold = 0.8;

    /// <summary>How many different claims in the same words are kept to compare with.</summary>
    private const int MaximumClaims = 16;

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge)
    {
        var claims = knowledge.Passages.SelectMany(NumberClaim.In).ToList();
        var groups = claims.Select(claim => claim.Key).Distinct(StringComparer.Ordinal).ToList();
        var numbers = groups.Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number, StringComparer.Ordinal);
        var sets = new SimilarSets([.. groups.Select(key => key.Split(' ').Select(WordHash.Of).ToList())], Threshold);
        var known = new List<NumberClaim>?[groups.Count];
        foreach (var claim in claims)
        {
            var group = numbers[claim.Key];
            var alike = known[group] is null ? sets.EnteredLike(group).Append(group) : sets.EnteredLike(group);
            if (alike.SelectMany(other => known[other] ?? []).FirstOrDefault(claim.Contradicts) is { } earlier)
                yield return Problem(claim, earlier);
            if (known[group] is null)
                sets.Enter(group);
            if ((known[group] ??= []).Count < MaximumClaims)
                known[group]!.Add(claim);
        }
    }

    private static KnowledgeProblem Problem(NumberClaim claim, NumberClaim earlier)
    {
        var document = claim.Passage.Document;
        var other = earlier.Passage.Document;
        return new DocumentFindings(document, "conflicting-numbers").At(claim.Start,
            $"This sentence gives {claim.Shown} where {other.Id}, line {LineIndex.LineOf(other.Text, earlier.Start)}, gives {earlier.Shown} in nearly the same words. "
            + "Correct the wrong one, or say in which case each is right.");
    }
}
