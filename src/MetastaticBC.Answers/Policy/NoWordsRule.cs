using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>A message without a single letter or digit.</summary>
public sealed class NoWordsRule : IAnswerRule
{
    public Answer? Judge(Turn turn) => turn.Question.Words.Count == 0 ? new Abstained(ReplyKey.NoWords, [], [], Confidence: null) : null;
}
