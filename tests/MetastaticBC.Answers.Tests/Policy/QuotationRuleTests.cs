using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class QuotationRuleTests
{
    private static readonly KnowledgeBase Bones = SmallLibrary.Of("# Bones\n\n## How denosumab protects bones\n\nDenosumab slows the cells that break bone down, and so protects bones.\n\n## Tablets\n\nTablets help.");

    [Fact]
    public void Judge_QuotesThePassageThatCoversTheQuestion()
    {
        var quoted = Assert.IsType<Quoted>(Judge(Bones, "How does denosumab protect bones?"));

        Assert.Equal("Denosumab slows the cells that break bone down, and so protects bones.", quoted.Quote.Text);
        Assert.InRange(quoted.Confidence, 0.3, 1);
        Assert.False(quoted.ReviewOverdue);
    }

    [Theory]
    [InlineData("holiday")]
    [InlineData("the")]
    [InlineData("bones holiday yoga")]
    public void Judge_LeavesAQuestionThatNoPassageCovers(string message) => Assert.Null(Judge(Bones, message));

    [Theory]
    [InlineData(AnswerOptions.MostRisk, true)]
    [InlineData(AnswerOptions.LeastRisk, false)]
    public void Judge_HeedsTheRisk(double risk, bool quotes) =>
        Assert.Equal(quotes, Judge(Bones, "Does denosumab help when hens brood?", new AnswerOptions { MaximumRisk = risk }) is Quoted);

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    public void Judge_TellsThatAReviewIsOverdue(string due, bool overdue)
    {
        var knowledge = SmallLibrary.Of($"---\ntitle: Bones\nreview_due: {due}\n---\n\nBones ache.");

        Assert.Equal(overdue, Assert.IsType<Quoted>(Judge(knowledge, "bones ache")).ReviewOverdue);
    }

    private static Answer? Judge(KnowledgeBase knowledge, string message, AnswerOptions? options = null)
    {
        var index = SmallLibrary.Index(knowledge);
        var rule = new QuotationRule(new QuoteSelector(knowledge, index, index.Statistics), options ?? new AnswerOptions());
        return rule.Judge(MessageTurn.Of(message, knowledge: knowledge));
    }
}
