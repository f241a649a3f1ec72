using System.Buffers;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Makes the numerals behind stages, grades, phases, types and their like Arabic: "stage IV", "stage iv" and "stage4" are all
/// "stage 4", and "stages II and III" are "stages 2 and 3". A substage is found by its stage too: "3b" also stands as "3". The
/// pronoun "I" is left alone, and in doubt an "I" is one. Runs before the stop words, of which "I" is one.
/// </summary>
public sealed class NumeralFilter : ITokenFilter
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!;");

    private static readonly SearchValues<char> ListMarks = SearchValues.Create(",/&-\u2010\u2011\u2012\u2013");

    public void Apply(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        if (!tokens.Exists(token => NounLength(token.Term) > 0))
            return;
        var result = buffer.Spare();
        int shift = 0, expected = -1, behindNoun = -1;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index] with { Position = tokens[index].Position + shift };
            var noun = NounLength(token.Term);
            if (index == expected && NumeralAt(tokens, index, isFirst: index == behindNoun) is { } numeral)
            {
                Add(result, token, numeral);
                expected = NextInList(text, tokens, index);
            }
            else if (noun > 0 && noun < token.Term.Length)
            {
                result.Add(token with { Term = token.Term[..noun] });
                Add(result, token with { Position = token.Position + 1 }, Numeral.Read(token.Term[noun..])!.Value);
                shift++;
                expected = NextInList(text, tokens, index);
            }
            else
            {
                result.Add(token);
                if (noun > 0 && !Between(text, tokens, index).ContainsAny(SentenceEnds))
                    expected = behindNoun = index + 1;
            }
        }

        buffer.UseSpare();
    }

    private static void Add(List<Token> result, Token token, Numeral numeral)
    {
        result.Add(token with { Term = numeral.Digits + numeral.Letter });
        if (numeral.Letter.Length > 0)
            result.Add(token with { Term = numeral.Digits, IsVariant = true });
    }

    /// <summary>An "I" is a numeral only right behind the noun, and where no verb follows.</summary>
    private static Numeral? NumeralAt(List<Token> tokens, int index, bool isFirst)
    {
        var isPerson = tokens[index].Term == "i" && (!isFirst || (index + 1 < tokens.Count && NumberedWords.IsVerb(tokens[index + 1].Term)));
        return isPerson ? null : Numeral.Read(tokens[index].Term);
    }

    /// <summary>Where another numeral may stand behind the one at <paramref name="index"/>: a "stage 4, IV drip" is rare, a "stage 4 IV drip" is not.</summary>
    private static int NextInList(ReadOnlySpan<char> text, List<Token> tokens, int index)
    {
        if (index + 1 == tokens.Count)
            return -1;
        if (tokens[index + 1].Term is "and" or "or" or "to" or "through")
            return index + 2;
        return Between(text, tokens, index).ContainsAny(ListMarks) ? index + 1 : -1;
    }

    /// <summary>What stands between a token and the next.</summary>
    private static ReadOnlySpan<char> Between(ReadOnlySpan<char> text, List<Token> tokens, int index)
    {
        var end = tokens[index].Span.End;
        return index + 1 < tokens.Count && tokens[index + 1].Span.Start > end ? text[end..tokens[index + 1].Span.Start] : [];
    }

    /// <summary>The length of the noun, alone or with a numeral grown onto it ("stage4", "stageiv"); 0: none.</summary>
    private static int NounLength(string term)
    {
        if (!NumberedWords.MayBeginWithNoun(term))
            return 0;
        if (NumberedWords.IsNoun(term))
            return term.Length;
        var digit = term.AsSpan().IndexOfAnyInRange('0', '9');
        var noun = digit > 0 ? digit : term.AsSpan().TrimEnd("ivx").Length;
        var isGlued = noun > 3 && (digit > 0 || term.Length - noun > 1) && NumberedWords.IsNoun(term.AsSpan(0, noun));
        return isGlued && Numeral.Read(term[noun..]) is not null ? noun : 0;
    }
}
