namespace MetastaticBC.Search.Analysis;

/// <summary>One step between the words of a text and its terms.</summary>
public interface ITokenFilter
{
    /// <summary>Gives a text's tokens their next form, in place or by way of the spare list. In one pass: a text may be long and hostile.</summary>
    /// <param name="text">The text up to the end of the analysed part; spans count from its start.</param>
    void Apply(ReadOnlySpan<char> text, TokenBuffer buffer);
}
