using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Tests.Quotes;

public sealed class QuoteSelectorTests
{
    private static readonly Knowledge.KnowledgeBase Knowledge = SmallLibrary.Of("# Bones\n\nBones ache. Tablets help bones.\n\nTablets are small.");
    private static readonly QuestionReader Reader = new(Knowledge.Lexicon, ["en"]);
    private static readonly Search.Indexing.PassageIndex Index = SmallLibrary.Index(Knowledge);
    private static readonly QuoteSelector Selector = new(Knowledge, Index, Index.Statistics);

    [Fact]
    public void Candidates_ArePassagesInOrderWithTheirBestSentences()
    {
        var quotes = Selector.Candidates(Reader.Read("tablets for bones"), 5);

        Assert.Equal([0, 1], quotes.Select(quote => quote.Passage.Ordinal));
        Assert.True(quotes[0].Score > quotes[1].Score);
        Assert.Equal("Tablets help bones.", quotes[0].Passage.Document.Slice(quotes[0].Mark));
    }

    [Theory]
    [InlineData("2026-11-20", "")]
    [InlineData("2026-11-21", "Bones ache now.")]
    [InlineData("2027-01-31", "Bones ache now.")]
    [InlineData("2027-02-01", "")]
    public void Hits_WhereAReviewIsRequired_AreOfDocumentsWithAValidOne(string today, string texts)
    {
        var knowledge = SmallLibrary.Of("Bones ache bones.", "---\nreview_due: 2027-01-31\n---\nBones ache bones ache.", "---\nreviewed: 2026-11-21\nreview_due: 2027-01-31\n---\nBones ache now.");
        var index = SmallLibrary.Index(knowledge);
        var selector = new QuoteSelector(knowledge, index, index.Statistics, requireReview: true);

        var found = selector.Find(Reader.Read("bones ache"), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(texts, string.Concat(found.Candidates.Select(candidate => candidate.Passage.Text)));
    }

    [Fact]
    public void Candidates_AreAtMostSoMany() => Assert.Single(Selector.Candidates(Reader.Read("tablets"), 1));

    [Fact]
    public void Confidence_IsHigherTheMoreOfTheQuestionIsThere() => Assert.True(Confidence("do tablets help bones") > Confidence("do tablets help horses at yoga"));

    [Fact]
    public void Confidence_IsZeroWhereNothingIsFound() => Assert.Equal(0, Confidence("yoga"));

    private static double Confidence(string question) => Selector.Confidence(Selector.Find(Reader.Read(question), new DateOnly(2026, 11, 21)));
}
