using MetastaticBC.Answers.Policy;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class PersonalRuleTests
{
    private static readonly KnowledgeBase Bones = SmallLibrary.Of("# Bones\n\n## How denosumab protects bones\n\nDenosumab slows the cells that break bone down, and so protects bones.\n\n## Tablets\n\nTablets help.");

    [Fact]
    public void Judge_PutsAGeneralPassageUnderAPersonalReply() => Assert.Equal(
        "Denosumab slows the cells that break bone down, and so protects bones.", Assert.IsType<Personal>(Judge("How should denosumab protect my bones?", isPersonal: true)).General?.Quote.Text);

    [Fact]
    public void Judge_WhereNoPassageAnswers_HasNoneUnderIt() => Assert.Equal(new Personal(null), Judge("Should I go on holiday?", isPersonal: true));

    [Fact]
    public void Judge_LeavesAGeneralQuestion() => Assert.Null(Judge("How should denosumab protect my bones?", isPersonal: false));

    private static Answer? Judge(string message, bool isPersonal)
    {
        var index = SmallLibrary.Index(Bones);
        var selector = new QuoteSelector(Bones, index, index.Statistics);
        var rule = new PersonalRule(new QuotationRule(selector, new AnswerOptions()));
        return rule.Judge(MessageTurn.Of(message, knowledge: Bones) with { Signal = new SafetySignal { IsPersonal = isPersonal } });
    }
}
