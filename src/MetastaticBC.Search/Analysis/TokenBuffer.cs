namespace MetastaticBC.Search.Analysis;

/// <summary>The tokens of one text on their way through the filters. Whoever analyses many texts keeps one; it is for one thread.</summary>
public sealed class TokenBuffer
{
    private List<Token> _spare = [];

    /// <summary>By position; of one position the shorter first.</summary>
    public List<Token> Tokens { get; private set; } = [];

    /// <summary>An empty list to write the next form of the tokens to.</summary>
    public List<Token> Spare()
    {
        _spare.Clear();
        return _spare;
    }

    /// <summary>Makes what was written to the spare list the tokens.</summary>
    public void UseSpare() => (Tokens, _spare) = (_spare, Tokens);
}
