using MetastaticBC.Answers.Quotes;

namespace MetastaticBC.Answers.Policy;

/// <summary>Quotes the best passage where it covers enough of the question.</summary>
public sealed class QuotationRule(QuoteSelector selector, AnswerOptions options) : IAnswerRule
{
    public Answer? Judge(Turn turn)
    {
        if (selector.Hits(turn.Question, top: 1, turn.Today) is not [var hit])
            return null;
        var confidence = selector.Confidence(turn.Question, hit.Passage);
        if (confidence < options.MinimumConfidence)
            return null;
        return new Quoted(selector.ToQuote(turn.Question, hit), confidence, hit.Passage.Document.Provenance.IsOverdueOn(turn.Today));
    }
}
