using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>A word of a text in the form in which it is compared.</summary>
/// <param name="Term">After all filters; never empty.</param>
/// <param name="Span">The tokenizer's words of which it is made, from the first to the last; no filter trims it.</param>
/// <param name="Position">Its number among all words of the text, from 0; words that a filter removed keep theirs.</param>
/// <param name="Length">How many positions it takes: 1, or as many as the parts of a joined form.</param>
/// <param name="IsVariant">Another form of words that stand at its positions already: it can be found, but does not count in a field's length.</param>
public readonly record struct Token(string Term, TextSpan Span, int Position, int Length = 1, bool IsVariant = false)
{
    /// <summary>The position behind it.</summary>
    public int End => Position + Length;
}
