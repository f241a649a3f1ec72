using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>Says that no passage answers, and what comes nearest. The last rule: it has a verdict for every message.</summary>
public sealed class AbstentionRule(KnowledgeBase knowledge) : IAnswerRule
{
    private const int NamedHeadings = 3;
    private const int NamedWords = 5;

    public Answer Judge(Turn turn)
    {
        if (knowledge.Documents.Count == 0)
            return new Abstained(ReplyKey.NotReady, [], [], Confidence: null);
        var nearest = turn.Found.Candidates
            .Select(candidate => candidate.Passage)
            .DistinctBy(passage => (passage.Document.Id, string.Join('\n', passage.HeadingPath)))
            .Take(NamedHeadings);
        return new Abstained(ReplyKey.Abstention, [.. turn.Found.Question.UnknownWords.Take(NamedWords)], [.. nearest], turn.Confidence);
    }
}
