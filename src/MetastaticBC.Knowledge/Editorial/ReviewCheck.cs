using System.Globalization;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Which documents want a clinician's eye: overdue ones, those soon due, and, where a review is required, those without one.</summary>
/// <param name="required">Whether a document without a valid review is not quoted.</param>
public sealed class ReviewCheck(bool required)
{
    /// <summary>Days before a review is due at which the warning begins.</summary>
    public const int DaysAhead = 60;

    public IEnumerable<KnowledgeProblem> Problems(IEnumerable<Document> documents, DateOnly today) =>
        documents.Select(document => Problem(document, today)).OfType<KnowledgeProblem>();

    private KnowledgeProblem? Problem(Document document, DateOnly today)
    {
        var provenance = document.Provenance;
        var consequence = required ? " It is not quoted until then." : "";
        if (provenance.IsOverdueOn(today))
            return Warning(document, "review_due", "review-overdue", $"The review was due on {Day(provenance.ReviewDue)}. Have the document reviewed, then set `reviewed` and `review_due`.{consequence}");
        if (required && !provenance.IsReviewedOn(today))
            return Warning(document, "reviewed", "not-reviewed", $"No clinician has reviewed this document. Have it reviewed, then set `reviewed` and `reviewer`.{consequence}");
        return provenance.IsOverdueOn(today.AddDays(DaysAhead))
            ? Warning(document, "review_due", "review-due-soon", $"A review is due on {Day(provenance.ReviewDue)}.{(required ? " After that day the document is not quoted." : "")}")
            : null;
    }

    private static KnowledgeProblem Warning(Document document, string key, string rule, string whatToDo) =>
        new(document.Location, FrontMatter.LineOf(document.Text, key), rule, ProblemSeverity.Warning, whatToDo);

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
