using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class SafetyJudgementTests
{
    private static readonly SafetyScores Nothing = new(-2, -2, -2, -2, -2, -2, [-2, -2, -2, -2]);

    private static readonly RuleReading NoRules = new([], [], [], [], [], new HashSet<SignpostSection>());

    [Fact]
    public void Judge_NothingFound_IsNoSignal() => Assert.Equal(SafetySignal.None, Judge(NoRules, Nothing));

    [Theory]
    [InlineData(UrgencyLevel.X)]
    [InlineData(UrgencyLevel.E)]
    [InlineData(UrgencyLevel.O)]
    [InlineData(UrgencyLevel.S)]
    public void Judge_ASignpostThatIsMet_GivesItsLevelWhereTheModelIsUnsure(UrgencyLevel level)
    {
        var signal = Judge(NoRules with { Met = [BuiltIn(level)] }, Nothing with { Crisis = -0.5, Urgent = -0.5 });

        Assert.Equal((level, "kiwi"), (signal.Level, signal.SignpostId));
    }

    [Fact]
    public void Judge_TheModelAlone_RaisesAnAlarm()
    {
        Assert.Equal(UrgencyLevel.X, Judge(NoRules, Nothing with { Crisis = 0.1 }).Level);
        Assert.Equal(UrgencyLevel.O, Judge(NoRules, Nothing with { Urgent = 0.1 }).Level);
        Assert.Equal(UrgencyLevel.E, Judge(NoRules, Nothing with { Urgent = 0.1, Emergency = 0.1 }).Level);
        Assert.Equal(UrgencyLevel.S, Judge(NoRules, Nothing with { SameDay = 0.1 }).Level);
        Assert.True(Judge(NoRules, Nothing with { Personal = 0.1 }).IsPersonal);
    }

    [Fact]
    public void Judge_OfACrisisAndAnEmergency_TakesWhatIsSurer()
    {
        Assert.Equal(UrgencyLevel.X, Judge(NoRules, Nothing with { Crisis = 0.6, Urgent = 0.3 }).Level);
        Assert.Equal(UrgencyLevel.O, Judge(NoRules, Nothing with { Crisis = 0.1, Urgent = 0.8 }).Level);
        Assert.Equal(UrgencyLevel.X, Judge(NoRules with { Met = [BuiltIn(UrgencyLevel.X), BuiltIn(UrgencyLevel.E)] }, Nothing with { Crisis = 0, Urgent = 0.8 }).Level);
    }

    [Fact]
    public void Judge_BetweenTwoLevels_TakesTheHigher() =>
        Assert.Equal(UrgencyLevel.E, Judge(NoRules with { Met = [BuiltIn(UrgencyLevel.E), BuiltIn(UrgencyLevel.O)] }, Nothing with { Urgent = 0 }).Level);

    [Theory]
    [InlineData(UrgencyLevel.E)]
    [InlineData(UrgencyLevel.O)]
    public void Judge_APatternThatTheModelRulesOut_BecomesALineBesideTheAnswer(UrgencyLevel level)
    {
        var signal = Judge(NoRules with { Met = [BuiltIn(level)] }, Nothing);

        Assert.Null(signal.Level);
        Assert.True(signal.MayBeNow);
    }

    [Fact]
    public void Judge_ACrisisPatternThatTheModelRulesOut_IsMetWithSupport()
    {
        var signal = Judge(NoRules with { Met = [BuiltIn(UrgencyLevel.X)] }, Nothing);

        Assert.Null(signal.Level);
        Assert.True(signal.NeedsSupport);
    }

    [Theory]
    [InlineData(UrgencyLevel.X)]
    [InlineData(UrgencyLevel.E)]
    [InlineData(UrgencyLevel.O)]
    public void Judge_AClinicsOwnPattern_AlwaysHolds(UrgencyLevel level) =>
        Assert.Equal(level, Judge(NoRules with { Met = [BuiltIn(level) with { IsBuiltIn = false }] }, Nothing).Level);

    [Theory]
    [InlineData(UrgencyLevel.E, -2, true)]
    [InlineData(UrgencyLevel.X, -0.85, true)]
    [InlineData(UrgencyLevel.X, -1, false)]
    public void Judge_WhatIsSaidPlainly_Holds(UrgencyLevel level, double score, bool holds)
    {
        var rules = NoRules with { Met = [BuiltIn(level)], Plain = [BuiltIn(level)] };

        Assert.Equal(holds ? level : null, Judge(rules with { Plain = rules.Met }, Nothing with { Crisis = score, Urgent = score }).Level);
    }

    [Fact]
    public void Judge_WhatIsExcused_NeedsMoreOfTheModel()
    {
        Assert.Null(Judge(NoRules with { Excused = [BuiltIn(UrgencyLevel.X)] }, Nothing with { Crisis = 0.1 }).Level);
        Assert.Equal(UrgencyLevel.X, Judge(NoRules with { Excused = [BuiltIn(UrgencyLevel.X)] }, Nothing with { Crisis = 0.5 }).Level);
        Assert.Null(Judge(NoRules with { Excused = [BuiltIn(UrgencyLevel.O)] }, Nothing with { Urgent = 0.1 }).Level);
        Assert.Null(Judge(NoRules, Nothing with { Crisis = 0.1, Urgent = 0.1 }, isCourtesy: true).Level);
    }

    [Fact]
    public void Judge_TwoSameDaySigns_OrOneThatGetsWorse_CountAsUrgent()
    {
        var (one, other) = (BuiltIn(UrgencyLevel.S), BuiltIn(UrgencyLevel.S) with { Id = "moa" });

        Assert.Equal(UrgencyLevel.O, Judge(NoRules with { Met = [one, other] }, Nothing).Level);
        Assert.Equal(UrgencyLevel.O, Judge(NoRules with { Met = [one], Sections = Sections(SignpostSection.Aggravating) }, Nothing).Level);
        Assert.Equal(UrgencyLevel.S, Judge(NoRules with { Met = [one] }, Nothing).Level);
    }

    [Fact]
    public void Judge_ASlipWithATabletThatIsAskedAbout_IsPersonalAndForTheSameDay()
    {
        var rules = NoRules with { Met = [BuiltIn(UrgencyLevel.S)], Sections = Sections(SignpostSection.Personal) };
        var signal = Judge(rules, Nothing with { Personal = 0, Urgent = -0.25 });

        Assert.Equal((UrgencyLevel.S, true), (signal.Level, signal.IsPersonal));
    }

    [Fact]
    public void Judge_OfSomeoneElse_FollowsTheSignpostAndElseTheModel()
    {
        Assert.True(Judge(NoRules with { Met = [BuiltIn(UrgencyLevel.X) with { OfSomeoneElse = true }] }, Nothing with { Crisis = 0 }).OfSomeoneElse);
        Assert.False(Judge(NoRules with { Met = [BuiltIn(UrgencyLevel.X)] }, Nothing with { Crisis = 0, Carer = 1 }).OfSomeoneElse);
        Assert.True(Judge(NoRules, Nothing with { Crisis = 0, Carer = 1 }).OfSomeoneElse);
        Assert.False(Judge(NoRules, Nothing with { Carer = 1 }).OfSomeoneElse);
    }

    [Fact]
    public void Judge_TakesTheLikeliestCourtesy() => Assert.Equal(ReplyKey.Goodbye, Judge(NoRules, Nothing with { Courtesies = [0.1, -1, 0.4, 0.2] }).Courtesy);

    private static SafetySignal Judge(RuleReading rules, SafetyScores scores, bool isCourtesy = false) => SafetyJudgement.Judge(rules, scores, isCourtesy);

    private static Signpost BuiltIn(UrgencyLevel level) => new("kiwi", level, [], []) { IsBuiltIn = true };

    private static HashSet<SignpostSection> Sections(params SignpostSection[] sections) => [.. sections];
}
