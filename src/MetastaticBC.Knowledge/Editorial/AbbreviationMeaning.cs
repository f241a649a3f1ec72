using System.Buffers;
using System.Collections.Frozen;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Whether a text says what an abbreviation means. Rather too often yes: a needless question costs an editor more than a missed one.</summary>
internal static class AbbreviationMeaning
{
    /// <summary>What follows where it is explained, perhaps behind the noun it belongs to.</summary>
    private static readonly string[] Explanations =
        ["mean", "stand for", "stands for", "is short for", "are short for", "is a ", "is an ", "is the ", "are ", "gene", "protein", ", a ", ", an ", ", the ", ", or ", ", short for", ", for ", ": "];

    /// <summary>What stands before it where it is a name that was just explained.</summary>
    private static readonly string[] Introductions = ["called", "known as", "named", "abbreviated", "gene", "genes", "protein", "proteins", ", or", "(", "(or", "(called"];

    private static readonly SearchValues<char> Stops = SearchValues.Create(".;:,()");

    private static readonly FrozenSet<string> SmallWords = EmbeddedText.Lines("function-words.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsGiven(string text, Abbreviation abbreviation)
    {
        var before = text.AsSpan(0, abbreviation.Span.Start).TrimEnd(" \t\r\n\"“'‘");
        var after = text.AsSpan(abbreviation.Span.End).TrimStart(" \t\r\n\"”'’");
        return ClosesBrackets(before, after) || EndsWithAny(before) || Opens(after) || Opens(WithoutWord(after)) || Opens(WithoutWord(WithoutWord(after), joined: after))
            || HasInitials(text, abbreviation.Letters);
    }

    private static bool Opens(ReadOnlySpan<char> after)
    {
        if (after.StartsWith('(') && after.Length > 1 && char.IsLetter(after[1]))
            return true;
        foreach (var wording in Explanations)
        {
            if (after.StartsWith(wording))
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> before)
    {
        foreach (var wording in Introductions)
        {
            if (before.EndsWith(wording))
                return true;
        }

        return false;
    }

    /// <summary>"(full name, ABC)".</summary>
    private static bool ClosesBrackets(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after.StartsWith(')') && before.LastIndexOf('(') > before.LastIndexOf(')');

    /// <summary>What stands behind the next word: "CDK4/6 inhibitors are", "ER (and) PR mean".</summary>
    private static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \n\r");
        return end > 0 && text[..end].IndexOfAny(Stops) < 0 ? text[end..].TrimStart() : default;
    }

    /// <summary>Two words are passed over only where the first joins another abbreviation.</summary>
    private static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> rest, ReadOnlySpan<char> joined) =>
        joined.StartsWith("and ") || joined.StartsWith("or ") ? WithoutWord(rest) : default;

    /// <summary>Whether words in a row, small ones left out, begin with its letters: "no evidence of active disease", "stable disease".</summary>
    private static bool HasInitials(string text, string letters)
    {
        var words = ProseWords.Lower(text, new TextSpan(0, text.Length));
        var all = string.Concat(words.Select(word => word[0]));
        var large = string.Concat(words.Where(word => word == "no" || !SmallWords.Contains(word)).Select(word => word[0]));
        var wanted = string.Concat(letters.Where(char.IsLetter)).ToLowerInvariant();
        return all.Contains(wanted, StringComparison.Ordinal) || large.Contains(wanted, StringComparison.Ordinal);
    }
}
