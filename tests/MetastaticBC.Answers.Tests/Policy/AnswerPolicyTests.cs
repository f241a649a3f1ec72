using MetastaticBC.Answers.Policy;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class AnswerPolicyTests
{
    [Fact]
    public void Rules_OfTheEngineBeginWithSignpostsAndEndWithAbstention() => Assert.Equal(
        [typeof(SignpostRule), typeof(ReminderRule), typeof(NoWordsRule), typeof(CourtesyRule), typeof(PersonalRule), typeof(QuotationRule), typeof(AbstentionRule)],
        AnswerEngine.Over(MessageTurn.Nothing).Policy.Rules.Select(rule => rule.GetType()));

    [Fact]
    public void Judge_TakesTheFirstVerdictAndAsksNoFurther()
    {
        var policy = new AnswerPolicy([new Fixed(null), new Fixed(new Courtesy(ReplyKey.Thanks)), new Forbidden()]);

        Assert.Equal(new Courtesy(ReplyKey.Thanks), policy.Judge(MessageTurn.Of("thanks")));
    }

    [Fact]
    public void Judge_ThrowsWhenNoRuleJudges()
    {
        Assert.Throws<InvalidOperationException>(() => new AnswerPolicy([new Fixed(null)]).Judge(MessageTurn.Of("?")));
        Assert.Throws<InvalidOperationException>(() => new AnswerPolicy([]).Judge(MessageTurn.Of("?")));
    }

    private sealed class Fixed(Answer? answer) : IAnswerRule
    {
        public Answer? Judge(Turn turn) => answer;
    }

    private sealed class Forbidden : IAnswerRule
    {
        public Answer Judge(Turn turn) => throw new InvalidOperationException("This rule must not be asked.");
    }
}
