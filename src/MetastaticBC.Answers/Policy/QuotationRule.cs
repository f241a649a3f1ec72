using MetastaticBC.Answers.Quotes;

namespace MetastaticBC.Answers.Policy;

/// <summary>Quotes the best passage where it is likely enough to answer.</summary>
public sealed class QuotationRule(QuoteSelector selector, AnswerOptions options) : IAnswerRule
{
    private readonly double _threshold = selector.ThresholdFor(options.MaximumRisk);

    public Answer? Judge(Turn turn)
    {
        if (turn.Found.Candidates is not [var first, ..] || turn.Confidence < _threshold)
            return null;
        var quote = QuoteSelector.ToQuote(turn.Found.Question, first);
        return new Quoted(quote, turn.Confidence, first.Passage.Document.Provenance.IsOverdueOn(turn.Today));
    }
}
