using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Spelling;

/// <summary>What a part of a message was probably meant to be.</summary>
/// <param name="Span">Where it stands in the message: one word, or two that were written apart.</param>
/// <param name="Typed">As it stands there.</param>
/// <param name="Meant">One word, or two with a space between that had run together; small letters.</param>
public sealed record Correction(TextSpan Span, string Typed, string Meant);
