namespace MetastaticBC.Answers.Policy;

/// <summary>One reason to answer in one way.</summary>
public interface IAnswerRule
{
    /// <summary>The verdict, or null: not mine, ask the next rule.</summary>
    Answer? Judge(Turn turn);
}
