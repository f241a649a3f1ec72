namespace MetastaticBC.Answers.Policy;

/// <summary>The rules in the order in which they are asked; the first verdict stands. The last rule has one for every message.</summary>
public sealed class AnswerPolicy(IReadOnlyList<IAnswerRule> rules)
{
    public IReadOnlyList<IAnswerRule> Rules => rules;

    /// <exception cref="InvalidOperationException">No rule gave a verdict: the policy was put together wrongly.</exception>
    public Answer Judge(Turn turn)
    {
        foreach (var rule in rules)
        {
            if (rule.Judge(turn) is { } answer)
                return answer;
        }

        throw new InvalidOperationException("The last rule of an answer policy must judge every message.");
    }
}
