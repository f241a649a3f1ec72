using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Tests.Quotes;

public sealed class QuoteSelectorTests
{
    private static readonly Knowledge.KnowledgeBase Knowledge = SmallLibrary.Of("# Bones\n\nBones ache. Tablets help bones.\n\nTablets are small.");
    private static readonly QuestionReader Reader = new(Knowledge.Lexicon, ["en"]);
    private static readonly Search.Indexing.PassageIndex Index = SmallLibrary.Index(Knowledge);
    private static readonly QuoteSelector Selector = new(Index, new Evidence(Index.Statistics), new ListedQuestions(Knowledge.Passages));

    [Fact]
    public void Candidates_AreTheHitsWithTheirBestSentences()
    {
        var question = Reader.Read("tablets for bones");
        var hits = Index.Search(question.ToQuery(), 5);

        var quotes = Selector.Candidates(question, 5);

        Assert.Equal(hits.Select(hit => (hit.Passage, hit.Score)), quotes.Select(quote => (quote.Passage, quote.Score)));
        Assert.Equal("Tablets help bones.", quotes.Single(quote => quote.Passage.Ordinal == 0).Passage.Document.Slice(quotes.First(quote => quote.Passage.Ordinal == 0).Mark));
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
        var selector = new QuoteSelector(index, new Evidence(index.Statistics), new ListedQuestions(knowledge.Passages), requireReview: true);

        var hits = selector.Hits(Reader.Read("bones ache"), 1, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(texts, string.Concat(hits.Select(hit => hit.Passage.Text)));
    }

    [Fact]
    public void Candidates_AreAtMostSoMany() => Assert.Single(Selector.Candidates(Reader.Read("tablets"), 1));

    [Fact]
    public void Confidence_IsTheShareOfTheQuestion()
    {
        var question = Reader.Read("tablets for bones");

        Assert.Equal(1, Selector.Confidence(question, Selector.Candidates(question, 1)[0].Passage));
    }

    [Fact]
    public void UnknownWords_StandInNoDocument() => Assert.Equal(["yoga"], Selector.UnknownWords(Reader.Read("bones and yoga")));
}
