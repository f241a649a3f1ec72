using System.Buffers;
using System.Runtime.InteropServices;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Analysis;

/// <summary>
/// Adds the joined form to the parts of a compound, at the first part's position: up to four words in a row with hyphens ("HER2-positive"
/// is "her2", "positive" and "her2positive"), two with a slash where one holds a digit ("CDK4/6"), and names of <c>compounds.txt</c> with
/// spaces too ("x ray", "T DM1"). What begins with a number is joined only where it is listed, and a stage with its number never is:
/// "5-year" and "stage-4" have other ways to meet. Runs before the stop words.
/// </summary>
public sealed class CompoundFilter : ITokenFilter
{
    /// <summary>Longer rows of hyphens are seldom names.</summary>
    public const int MostParts = 4;

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789.,");

    private const char Hyphen = '-';

    private const char Slash = '/';

    public void Apply(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        var tokens = buffer.Tokens;
        ReadOnlySpan<Token> words = CollectionsMarshal.AsSpan(tokens.Exists(token => token.IsVariant) ? tokens.FindAll(token => !token.IsVariant) : tokens);
        List<Token>? joined = null;
        for (var index = 0; index + 1 < words.Length; index++)
        {
            var hyphenated = HyphenatedParts(text, words, index);
            if (hyphenated > 1 || KnownCompounds.AnyGoesOn(words[index].Term))
                AddJoined(text, words, index, hyphenated, joined ??= []);
        }

        if (joined is null or [])
            return;
        Merge(tokens, joined, buffer.Spare());
        buffer.UseSpare();
    }

    /// <summary>The joined forms that begin with a word, the shorter first.</summary>
    private static void AddJoined(ReadOnlySpan<char> text, ReadOnlySpan<Token> words, int index, int hyphenated, List<Token> joined)
    {
        Span<char> letters = stackalloc char[KnownCompounds.Longest];
        var known = KnownCompounds.AnyGoesOn(words[index].Term) ? Append(letters, 0, words[index].Term) : -1;
        for (var parts = 2; parts <= MostParts && index + parts <= words.Length && (known > 0 || parts <= hyphenated); parts++)
        {
            var last = words[index + parts - 1];
            known = IsNear(text, words[index + parts - 2].Span.End, last.Span.Start) ? Append(letters, known, last.Term) : -1;
            if (parts == hyphenated || (known > 0 && KnownCompounds.Contains(letters[..known])))
                joined.Add(Join(words, index, parts));
        }
    }

    private static Token Join(ReadOnlySpan<Token> words, int index, int parts)
    {
        var (first, last) = (words[index], words[index + parts - 1]);
        var term = words[index].Term;
        for (var part = 1; part < parts; part++)
            term += words[index + part].Term;
        return new Token(term, new TextSpan(first.Span.Start, last.Span.End), first.Position, last.End - first.Position, IsVariant: true);
    }

    /// <summary>How many words from here on are one by hyphens or a slash; 1: none; above <see cref="MostParts"/>: too many.</summary>
    private static int HyphenatedParts(ReadOnlySpan<char> text, ReadOnlySpan<Token> words, int index)
    {
        var separator = Separator(text, words, index);
        if (separator == default || !words[index].Term.AsSpan().ContainsAnyExcept(NumberParts) || (NumberedWords.IsNoun(words[index].Term) && Numeral.Read(words[index + 1].Term) is not null))
            return 1;
        if (separator == Slash)
            return 2;
        if (index > 0 && Separator(text, words, index - 1) == Hyphen)
            return 1;
        var parts = 1;
        while (parts <= MostParts && index + parts < words.Length && Separator(text, words, index + parts - 1) == Hyphen)
            parts++;
        return parts;
    }

    /// <summary>The one character between a word and the next: a hyphen, a slash beside a digit, or nothing that joins.</summary>
    private static char Separator(ReadOnlySpan<char> text, ReadOnlySpan<Token> words, int index)
    {
        if (index + 1 == words.Length || words[index + 1].Span.Start != words[index].Span.End + 1)
            return default;
        return text[words[index].Span.End] switch
        {
            Hyphen or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE63' or '\uFF0D' => Hyphen,
            Slash or '\u2215' or '\uFF0F' when HoldsDigit(words[index].Term) || HoldsDigit(words[index + 1].Term) => Slash,
            _ => default,
        };
    }

    private static bool HoldsDigit(string term) => term.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether no more than a space, a hyphen or a slash stands between two words, perhaps with spaces around it.</summary>
    private static bool IsNear(ReadOnlySpan<char> text, int start, int end) =>
        end - start is > 0 and <= 3 && text[start..end].Trim() is [] or ['-' or '/' or '\u2010' or '\u2011' or '\u2013'];

    /// <summary>The new length; -1 where the letters grow longer than any known name, or did before.</summary>
    private static int Append(Span<char> letters, int length, string term)
    {
        if (length < 0 || length + term.Length > letters.Length)
            return -1;
        term.CopyTo(letters[length..]);
        return length + term.Length;
    }

    private static void Merge(List<Token> tokens, List<Token> joined, List<Token> result)
    {
        var next = 0;
        foreach (var token in tokens)
        {
            for (; next < joined.Count && joined[next].Position < token.Position; next++)
                result.Add(joined[next]);
            result.Add(token);
        }

        for (; next < joined.Count; next++)
            result.Add(joined[next]);
    }
}
