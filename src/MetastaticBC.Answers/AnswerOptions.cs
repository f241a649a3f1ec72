namespace MetastaticBC.Answers;

/// <summary>When the bot quotes.</summary>
public sealed record AnswerOptions
{
    /// <value>The share of a question, 0 to 1, that a passage must cover to be quoted; default 0.55, at which 14 of 128 questions that no document covers were quoted, and 265 of 360 that one may cover.</value>
    public double MinimumConfidence { get; init; } = 0.55;

    /// <value>Whether documents without a valid review by a clinician are left out; default false: they are quoted with a note.</value>
    public bool RequireReview { get; init; }
}
