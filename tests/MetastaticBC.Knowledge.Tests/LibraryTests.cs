using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests;

/// <summary>What the project's own documents must be.</summary>
public sealed class LibraryTests
{
    private static readonly KnowledgeLoad Load = KnowledgeBase.Open(Path.Combine(Repository.Root, "knowledge"));

    private static readonly IReadOnlyList<Document> Documents = Load.Knowledge.Documents;

    private static readonly string[] Topics =
    [
        "what-is-mbc", "stages", "spread-sites", "bone", "liver", "lung", "brain", "symptoms", "diagnosis-tests", "biopsy-receptors",
        "hormone-therapy", "cdk46", "her2", "chemotherapy", "targeted-therapy", "immunotherapy", "radiotherapy", "surgery", "bisphosphonates",
        "side-effects", "pain", "palliative-care", "clinical-trials", "prognosis", "living-with", "emotional-support", "work-money",
        "questions-for-team", "recurrence", "pregnancy-fertility", "men", "end-of-life", "glossary", "parp", "adc", "triple-negative",
    ];

    [Fact]
    public void Documents_HaveNoProblem() => Assert.Empty(Load.Problems);

    [Fact]
    public void Documents_AreAtLeastThirtyOfFifteenToThirtyThousandWords()
    {
        Assert.InRange(Documents.Count, 30, 100);
        Assert.InRange(Load.Knowledge.Passages.Sum(passage => WordCount.Of(passage.Text)), 15_000, 30_000);
    }

    [Fact]
    public void EveryTopic_HasADocument()
    {
        var covered = Documents.SelectMany(document => document.Topics).ToHashSet();

        Assert.All(Topics, topic => Assert.Contains(topic, covered));
    }

    [Fact]
    public void EverySection_ListsAtLeastFourWaysToAskForIt()
    {
        Assert.All(Load.Knowledge.Passages, passage => Assert.True(passage.HeadingPath.Any(), $"{passage} stands under no heading."));
        Assert.All(Load.Knowledge.Passages, passage => Assert.True(passage.Questions.Count >= 4, $"{passage}: {passage.HeadingPath.Last()}"));
    }

    [Fact]
    public void NoHeadingOrQuestion_StandsTwice()
    {
        var headings = Load.Knowledge.Passages.Select(passage => (passage.Document.Id, Heading: passage.HeadingPath.Last())).Distinct().ToList();
        var questions = Documents.SelectMany(document => document.Questions).SelectMany(section => section.Questions).Select(question => question.Text);

        Assert.DoesNotContain(headings.Select(section => section.Heading).Concat(questions).CountBy(wording => wording.ToLowerInvariant()), wording => wording.Value > 1);
    }

    [Fact]
    public void EveryDocument_SaysWhereItsFactsComeFromAndThatNobodyReviewedIt() => Assert.All(Documents, document =>
    {
        Assert.NotEmpty(document.Provenance.Sources);
        Assert.NotNull(document.Provenance.Written);
        Assert.NotNull(document.Provenance.ReviewDue);
        Assert.Equal((null, null), (document.Provenance.Reviewed, document.Provenance.Reviewer));
    });

    [Fact]
    public void Sensitive_AreTheDocumentsOnOutlookAndDying() => Assert.Equal(
        ["documents/end-of-life.md Dying", "documents/prognosis.md Prognosis"],
        Documents.Where(document => document.Sensitive.Count > 0).Select(document => $"{document.Id} {string.Join(' ', document.Sensitive)}"));
}
