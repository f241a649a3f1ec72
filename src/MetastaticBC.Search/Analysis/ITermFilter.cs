namespace MetastaticBC.Search.Analysis;

/// <summary>A step that sees each word alone, so it can't move a span or a position.</summary>
public interface ITermFilter : ITokenFilter
{
    /// <summary>The word's next form; null or empty where it is to be left out. Its position stays counted.</summary>
    string? Apply(string term);

    /// <summary>The same for a word that stands in a text still.</summary>
    string? Apply(ReadOnlySpan<char> word) => Apply(word.ToString());

    void ITokenFilter.Apply(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        var kept = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (Apply(token.Term) is { Length: > 0 } term)
                tokens[kept++] = token with { Term = term };
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }
}
