using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>A word of a text in the form in which it is compared.</summary>
/// <param name="Term">After all filters; never empty.</param>
/// <param name="Span">Where the word stands, in the offsets of the analysed text. Set by the tokenizer, changed by no filter.</param>
/// <param name="Position">Its number among all words of the text, from 0; words that a filter removed keep theirs.</param>
public readonly record struct Token(string Term, TextSpan Span, int Position);
