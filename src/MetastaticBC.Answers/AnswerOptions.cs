namespace MetastaticBC.Answers;

/// <summary>When the bot quotes.</summary>
public sealed record AnswerOptions
{
    public const double LeastRisk = 1;
    public const double MostRisk = 50;

    /// <value>
    /// Of a hundred questions that no passage answers, or whose answer is not found first, at most so many may be quoted all the same; 1 to 50.
    /// The measure is the judged questions of <c>knowledge/training/judgement</c>, most of them close to what the documents hold. Default 25.
    /// </value>
    public double MaximumRisk { get; init; } = 25;

    /// <value>Whether documents without a valid review by a clinician are left out; default false: they are quoted with a note.</value>
    public bool RequireReview { get; init; }
}
