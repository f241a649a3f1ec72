using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>A word of two capitals or more, perhaps with digits and hyphens.</summary>
/// <param name="Letters">Without the s of a plural.</param>
/// <param name="Span">In the offsets of the text.</param>
internal readonly record struct Abbreviation(string Letters, TextSpan Span)
{
    /// <summary>More capitals are a name, such as that of a trial, or a shouted word.</summary>
    private const int MaximumCapitals = 6;

    /// <summary>In order; none of a text that is mainly in capitals, none beside another word in capitals, as in "READ THIS".</summary>
    public static IEnumerable<Abbreviation> In(string text)
    {
        if (IsMainlyCapitals(text))
            yield break;
        var words = Words(text).ToList();
        for (var index = 0; index < words.Count; index++)
        {
            var (start, end) = (words[index].Start, words[index].End);
            var letters = text[start..end] is var word && word[^1] == 's' ? word[..^1] : word;
            if (IsAbbreviation(letters) && !IsRun(text, words, index))
                yield return new Abbreviation(letters, words[index]);
        }
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var end = index;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, index, end)))
                end++;
            if (end > index)
                yield return new TextSpan(index, end);
            index = Math.Max(index + 1, end);
        }
    }

    /// <summary>A hyphen, and the slash of "CDK4/6".</summary>
    private static bool Joins(string text, int start, int index) => index > start && index + 1 < text.Length && text[index] switch
    {
        '-' => char.IsLetterOrDigit(text[index + 1]),
        '/' => char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]),
        _ => false,
    };

    /// <summary>Capitals, digits and hyphens, two capitals or more; Roman numbers are none.</summary>
    private static bool IsAbbreviation(string word) =>
        word.Count(char.IsUpper) is >= 2 and <= MaximumCapitals && char.IsUpper(word[0])
        && word.All(character => char.IsUpper(character) || char.IsDigit(character) || character is '-' or '/')
        && !word.All(character => character is 'I' or 'V' or 'X' or '-');

    private static bool IsRun(string text, List<TextSpan> words, int index) => IsShouted(text, words, index, index - 1) || IsShouted(text, words, index, index + 1);

    /// <summary>Whether the neighbour is in capitals too, with nothing but white space between.</summary>
    private static bool IsShouted(string text, List<TextSpan> words, int index, int neighbour)
    {
        if (neighbour < 0 || neighbour >= words.Count)
            return false;
        var (first, second) = index < neighbour ? (words[index], words[neighbour]) : (words[neighbour], words[index]);
        var word = text.AsSpan(words[neighbour].Start, words[neighbour].Length);
        return text.AsSpan(first.End, second.Start - first.End).IsWhiteSpace() && word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    private static bool IsMainlyCapitals(string text)
    {
        int letters = 0, capitals = 0;
        foreach (var character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            capitals += char.IsUpper(character) ? 1 : 0;
        }

        return capitals > letters / 2;
    }
}
