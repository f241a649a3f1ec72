using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Answers.Quotes;

/// <summary>
/// Words of a document, as they stand there. A quote is made from a passage alone, so its text can't be anything but a slice
/// of its source.
/// </summary>
public sealed class Quote
{
    /// <param name="mark">The sentence that answers best, inside the passage.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mark reaches out of the passage.</exception>
    public Quote(Passage passage, TextSpan mark, double score)
    {
        if (!passage.Span.Contains(mark))
            throw new ArgumentOutOfRangeException(nameof(mark), mark, $"The mark must lie inside {passage.Span}.");
        Passage = passage;
        Mark = mark;
        Score = score;
    }

    public Passage Passage { get; }

    /// <summary>In the offsets of the document.</summary>
    public TextSpan Span => Passage.Span;

    /// <summary>In the offsets of the document.</summary>
    public TextSpan Mark { get; }

    /// <summary>The search engine's score; comparable only within one answer.</summary>
    public double Score { get; }

    public string Text => Passage.Text;
}
