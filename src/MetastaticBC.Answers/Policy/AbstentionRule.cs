using MetastaticBC.Answers.Quotes;
using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>Says that no passage answers, and what comes nearest. The last rule: it has a verdict for every message.</summary>
public sealed class AbstentionRule(KnowledgeBase knowledge, QuoteSelector selector) : IAnswerRule
{
    private const int Searched = 12;
    private const int NamedHeadings = 3;
    private const int NamedWords = 5;

    public Answer Judge(Turn turn)
    {
        if (knowledge.Documents.Count == 0)
            return new Abstained(ReplyKey.NotReady, [], [], Confidence: null);
        var passages = selector.Hits(turn.Question, Searched, turn.Today).Select(hit => hit.Passage).ToList();
        var nearest = passages
            .DistinctBy(passage => (passage.Document.Id, string.Join('\n', passage.HeadingPath)))
            .Take(NamedHeadings);
        var confidence = passages.Count == 0 ? 0 : selector.Confidence(turn.Question, passages[0]);
        return new Abstained(ReplyKey.Abstention, [.. selector.UnknownWords(turn.Question).Take(NamedWords)], [.. nearest], confidence);
    }
}
