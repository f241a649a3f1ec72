namespace MetastaticBC.Search.Analysis;

/// <summary>One step between the words of a text and its terms.</summary>
public interface ITokenFilter
{
    /// <summary>The next form of a text's tokens: the same list, changed or not, or a new one. It belongs to the caller.</summary>
    /// <param name="text">The text up to the end of the analysed part; spans count from its start.</param>
    /// <param name="tokens">By position; of one position the shorter first. In one pass: a text may be long and hostile.</param>
    List<Token> Apply(ReadOnlySpan<char> text, List<Token> tokens);
}
