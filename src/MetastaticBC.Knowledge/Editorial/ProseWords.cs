using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>The words of a text: runs of letters and digits, with an apostrophe between letters and a full stop or comma between digits.</summary>
internal static class ProseWords
{
    public static IEnumerable<TextSpan> In(string text, TextSpan span)
    {
        for (var index = span.Start; index < span.End;)
        {
            var end = index;
            while (end < span.End && (char.IsLetterOrDigit(text[end]) || (end > index && Joins(text, end, span.End))))
                end++;
            if (end > index)
                yield return new TextSpan(index, end);
            index = Math.Max(index + 1, end);
        }
    }

    /// <summary>In small letters, in order.</summary>
    public static IEnumerable<string> Lower(string text, TextSpan span) =>
        In(text, span).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant().Replace('’', '\''));

    private static bool Joins(string text, int index, int limit) => index + 1 < limit && text[index] switch
    {
        '\'' or '’' => char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]),
        '.' or ',' => char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]),
        _ => false,
    };
}
