using System.Globalization;
using MetastaticBC.Knowledge.Documents;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>
/// <c>reading-grade</c>: an English document whose paragraphs (no headings, lists or tables, which are no sentences) together read
/// above grade 9. A document is measured whole, for the formula says little about a few sentences.
/// </summary>
internal sealed class ReadingGradeCheck : IEditorialCheck
{
    private const double MaximumGrade = 9;

    /// <summary>The formula was fitted on passages of some 150 words; below 100 one long name decides.</summary>
    private const int MinimumWords = 100;

    public IEnumerable<KnowledgeProblem> Problems(KnowledgeBase knowledge) =>
        knowledge.Documents.Where(Prose.IsEnglish).Select(Problem).OfType<KnowledgeProblem>();

    private static KnowledgeProblem? Problem(Document document)
    {
        var paragraphs = Prose.In(document, BlockKind.Paragraph).Select(prose => (prose.Start, Grade: ReadingGrade.Of(prose))).ToList();
        var whole = paragraphs.Aggregate(default(ReadingGrade), (sum, paragraph) => sum + paragraph.Grade);
        if (whole.Words < MinimumWords || Math.Round(whole.Value, 1) <= MaximumGrade)
            return null;
        var findings = new DocumentFindings(document, "reading-grade");
        var hardest = paragraphs.MaxBy(paragraph => (paragraph.Grade.Value - MaximumGrade) * paragraph.Grade.Words);
        return findings.AtLine(1,
            $"The text reads at school grade {whole.Value.ToString("0.0", CultureInfo.InvariantCulture)}; patients need {MaximumGrade} or lower. "
            + $"Shorten sentences and words, first in the paragraph of line {findings.LineOf(hardest.Start)}.");
    }
}
