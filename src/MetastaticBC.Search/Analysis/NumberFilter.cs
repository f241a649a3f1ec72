using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Makes numbers with units alike however they are written: "20mg" and "20 mg" are both a number and its unit, each at a position
/// of its own; "5%", "5 percent" and "5 per cent" likewise; "1,000" is "1000". Runs behind folding and possessives.
/// </summary>
public sealed class NumberFilter : ITokenFilter
{
    public void Apply(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        if (!tokens.Exists(token => char.IsAsciiDigit(token.Term[0])))
            return;
        var result = buffer.Spare();
        var shift = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index] with { Position = tokens[index].Position + shift };
            var digits = NumberLength(token.Term);
            var glued = digits > 0 ? Units.TermOf(token.Term.AsSpan(digits)) : null;
            var isPlain = digits > 0 && digits == token.Term.Length;
            result.Add(isPlain || glued is not null ? token with { Term = Plain(token.Term[..digits]) } : token);
            var unit = isPlain ? UnitBehind(text, tokens, index, token.End) : glued is null ? null : token with { Term = glued, Position = token.End };
            if (unit is null)
                continue;
            result.Add(unit.Value);
            var used = TokensWithin(tokens, index + 1, unit.Value.Span);
            index += used;
            shift += 1 - used;
        }

        buffer.UseSpare();
    }

    /// <summary>A percent sign or the next word or two, as one token; null where no unit stands there.</summary>
    private static Token? UnitBehind(ReadOnlySpan<char> text, List<Token> tokens, int index, int position)
    {
        if (PercentSignBehind(text, tokens[index].Span.End) is { } sign)
            return new Token(Units.Percent, sign, position);
        if (index + 1 == tokens.Count)
            return null;
        var next = tokens[index + 1];
        if (next.Term == "per" && index + 2 < tokens.Count && tokens[index + 2].Term == "cent")
            return new Token(Units.Percent, new TextSpan(next.Span.Start, tokens[index + 2].Span.End), position);
        return Units.TermOf(next.Term) is { } unit ? new Token(unit, next.Span, position) : null;
    }

    private static TextSpan? PercentSignBehind(ReadOnlySpan<char> text, int index)
    {
        if (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index < text.Length && text[index] is '%' or '\uFF05' or '\uFE6A' ? new TextSpan(index, index + 1) : null;
    }

    /// <summary>How many tokens from <paramref name="index"/> on the span holds.</summary>
    private static int TokensWithin(List<Token> tokens, int index, TextSpan span)
    {
        var end = index;
        while (end < tokens.Count && span.Contains(tokens[end].Span))
            end++;
        return end - index;
    }

    /// <summary>The length of the number with which a term begins; 0: none.</summary>
    private static int NumberLength(string term)
    {
        var end = 0;
        while (end < term.Length && (char.IsAsciiDigit(term[end]) || (end > 0 && term[end] is '.' or ',')))
            end++;
        return end > 0 && !char.IsAsciiDigit(term[end - 1]) ? 0 : end;
    }

    /// <summary>Without the commas between thousands; any other comma stays.</summary>
    private static string Plain(string number)
    {
        var groups = number.Split('.')[0].Split(',');
        return groups.Length > 1 && groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)
            ? number.Replace(",", "", StringComparison.Ordinal)
            : number;
    }
}
