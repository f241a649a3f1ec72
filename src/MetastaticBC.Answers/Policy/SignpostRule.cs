using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>Emergency and crisis wordings lead to their fixed replies. First of all rules, and needs no index.</summary>
public sealed class SignpostRule(Signposts signposts) : IAnswerRule
{
    private readonly SignpostMatcher _matcher = new(signposts);

    public Answer? Judge(Turn turn) => _matcher.Match(turn.Question) switch
    {
        null => null,
        { Level: UrgencyLevel.X } crisis => new Crisis(crisis.Id),
        var urgent => new Urgent(urgent.Level, urgent.Id),
    };
}
