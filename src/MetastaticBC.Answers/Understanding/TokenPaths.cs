using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Understanding;

/// <summary>Ways through tokens that may share a position: by the parts of a compound or by its joined form.</summary>
internal static class TokenPaths
{
    /// <summary>The joined way and the way by parts, once where they are the same; none for no tokens.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IReadOnlyList<Token> tokens)
    {
        var joined = Joined(tokens);
        var parts = Parts(tokens, 0, int.MaxValue);
        if (joined.Count > 0)
            yield return joined;
        if (parts.Count > 0 && !parts.SequenceEqual(joined))
            yield return parts;
    }

    /// <summary>The words from a token on to before a position, without other forms of them.</summary>
    public static IReadOnlyList<string> Parts(IReadOnlyList<Token> tokens, int index, int end)
    {
        var parts = new List<string>();
        for (; index < tokens.Count && tokens[index].Position < end; index++)
        {
            if (!tokens[index].IsVariant)
                parts.Add(tokens[index].Term);
        }

        return parts;
    }

    /// <summary>The index of the first token, from <paramref name="index"/> on, that does not stand before a position.</summary>
    public static int Behind(IReadOnlyList<Token> tokens, int index, int position)
    {
        while (index < tokens.Count && tokens[index].Position < position)
            index++;
        return index;
    }

    /// <summary>The longest token at the position of the one at <paramref name="index"/>, which is the last there.</summary>
    public static Token LongestAt(IReadOnlyList<Token> tokens, int index) =>
        tokens[Behind(tokens, index, tokens[index].Position + 1) - 1];

    /// <summary>Other forms of all that stands from a token on to before a position: a joined form, or the stage of a substage.</summary>
    public static IEnumerable<Token> Covering(IReadOnlyList<Token> tokens, int index, int end)
    {
        var position = tokens[index].Position;
        while (index > 0 && tokens[index - 1].Position > position - CompoundFilter.MostParts)
            index--;
        for (; index < tokens.Count && tokens[index].Position <= position; index++)
        {
            if (tokens[index].IsVariant && tokens[index].End >= end)
                yield return tokens[index];
        }
    }

    private static List<string> Joined(IReadOnlyList<Token> tokens)
    {
        var terms = new List<string>();
        for (var index = 0; index < tokens.Count;)
        {
            // A substage ("3b") and its stage are as long as each other: the first is as written.
            var longest = LongestAt(tokens, index);
            var token = longest.Length > 1 ? longest : tokens[index];
            terms.Add(token.Term);
            index = Behind(tokens, index, token.End);
        }

        return terms;
    }
}
