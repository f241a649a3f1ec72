namespace MetastaticBC.Answers.Policy;

/// <summary>What only a person's own team can answer gets the fixed reply; a general passage may stand under it, set apart.</summary>
public sealed class PersonalRule(QuotationRule quotation) : IAnswerRule
{
    public Answer? Judge(Turn turn) => turn.Signal.IsPersonal ? new Personal(quotation.Judge(turn) as Quoted) : null;
}
