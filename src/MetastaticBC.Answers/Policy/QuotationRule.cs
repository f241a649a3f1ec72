using MetastaticBC.Answers.Quotes;

namespace MetastaticBC.Answers.Policy;

/// <summary>Quotes the best passage where it covers enough of the question.</summary>
public sealed class QuotationRule(QuoteSelector selector, AnswerOptions options) : IAnswerRule
{
    public Answer? Judge(Turn turn)
    {
        if (selector.Candidates(turn.Question, top: 1) is not [var quote])
            return null;
        var confidence = selector.Confidence(turn.Question, quote);
        if (confidence < options.MinimumConfidence)
            return null;
        return new Quoted(quote, confidence, quote.Passage.Document.Provenance.ReviewDue < turn.Today);
    }
}
