using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>Emergency and crisis wordings lead to their fixed replies. First of all rules, and needs no index.</summary>
public sealed class SignpostRule : IAnswerRule
{
    public Answer? Judge(Turn turn) => turn.Signal switch
    {
        { Level: UrgencyLevel.X } crisis => new Crisis(crisis.SignpostId, crisis.OfSomeoneElse, crisis.Language),
        { Level: UrgencyLevel.E or UrgencyLevel.O } urgent => new Urgent(urgent.Level.Value, urgent.SignpostId, urgent.Language),
        _ => null,
    };
}
