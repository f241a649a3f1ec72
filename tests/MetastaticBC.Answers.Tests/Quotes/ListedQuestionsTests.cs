using MetastaticBC.Answers.Quotes;
using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Tests.Quotes;

public sealed class ListedQuestionsTests
{
    private static readonly Knowledge.KnowledgeBase Knowledge = SmallLibrary.Of(
        "---\nquestions:\n  Rest: [what about my bones, any tips]\n---\n# Night\n\n## Rest\n\nSleep.\n\nDream.\n\n## What of pain?\n\nAsk.\n",
        "---\nquestions:\n  Bones: [any tips]\n---\n# Day\n\n## Bones\n\nBones, bones and what about my bones.\n\n## ?\n\nHm.\n");

    private static readonly ListedQuestions Listed = new(Knowledge.Passages);

    private static readonly QuestionReader Reader = new(Knowledge.Lexicon, ["en"]);

    [Theory]
    [InlineData("What about MY bones?", "0 1")]
    [InlineData("any tips", "0 1 3")]
    [InlineData("what of pain", "2")]
    [InlineData("rest!", "0 1")]
    [InlineData("my bones what about", "")]
    [InlineData("what about my bones today", "")]
    [InlineData("night", "")]
    [InlineData("?", "")]
    [InlineData("", "")]
    public void PassagesUnder_AreThoseOfTheSectionsThatListIt(string message, string ordinals) =>
        Assert.Equal(ordinals, string.Join(' ', Listed.PassagesUnder(Reader.Read(message)).Order()));

    [Fact]
    public void Hits_OfAListedQuestionBeginWithItsSection()
    {
        var index = SmallLibrary.Index(Knowledge);
        var selector = new QuoteSelector(Knowledge, index, index.Statistics);
        var question = Reader.Read("What about my bones?");

        Assert.Equal("Bones, bones and what about my bones.", index.Search(question.ToQuery(), 1)[0].Passage.Text);
        Assert.Equal([0, 1, 3], selector.Candidates(question, 3).Select(quote => quote.Passage.Ordinal).Order());
        Assert.Equal("Rest", selector.Candidates(question, 1)[0].Passage.HeadingPath.Single());
    }
}
