namespace MetastaticBC.Knowledge.Passages;

/// <summary>
/// Cuts a span into sentences. Knows abbreviations, decimals, initials, web addresses, names such as "T-DM1" or
/// "nab-paclitaxel", and full stops that lost the space behind them. A list item ends at its line.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Sentences in order, trimmed, none empty; what lies between them is white space.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        var start = span.Start;
        for (var index = span.Start; index < span.End; index++)
        {
            var end = EndAt(text, index, span);
            if (end < 0)
                continue;
            Add(sentences, text, start, end);
            start = end;
            index = end - 1;
        }

        Add(sentences, text, start, span.End);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        var sentence = new TextSpan(start, end).Trim(text);
        if (sentence.Length > 0)
            sentences.Add(sentence);
    }

    /// <summary>Where a sentence ends that has its mark at <paramref name="index"/>, closing quotes and brackets included; -1 where none ends.</summary>
    private static int EndAt(string text, int index, TextSpan span)
    {
        if (text[index] is '\n' or '\r')
            return ListMarker.StartsAt(text, index + 1, span.End) ? index + 1 : -1;
        if (text[index] is not ('.' or '!' or '?' or '…' or '。'))
            return -1;

        var end = index + 1;
        while (end < span.End && text[end] is '.' or '!' or '?' or '…')
            end++;
        while (end < span.End && IsClosing(text[end]))
            end++;
        if (end == span.End)
            return end;
        return TextSpan.IsBlank(text[end]) ? AtSpace(text, index, end, span) : AtGlue(text, index, end, span);
    }

    private static int AtSpace(string text, int mark, int end, TextSpan span)
    {
        var next = end;
        while (next < span.End && (TextSpan.IsBlank(text[next]) || IsOpening(text[next])))
            next++;
        if (next == span.End)
            return end;
        if (text[mark] == '.' && mark + 1 < text.Length && text[mark + 1] != '.')
        {
            var word = WordBefore(text, mark, span.Start);
            if (IsInitial(word) || Abbreviations.Owns(word, text[next]) || IsItemNumber(text, mark - word.Length, span.Start, word))
                return -1;
        }

        return char.IsLower(text[next]) && !IsNameInSmallLetters(text, next, span.End) ? -1 : end;
    }

    /// <summary>"...in tablets.Radiation can": the space got lost when the page was saved. Not so in "www.Example.org" or "N.H.S".</summary>
    private static int AtGlue(string text, int mark, int end, TextSpan span)
    {
        var wordBefore = WordBefore(text, mark, span.Start);
        var glued = end == mark + 1 && wordBefore.Length > 2 && !wordBefore.ContainsAny("./:@-")
            && char.IsLower(text[mark - 1]) && char.IsUpper(text[end])
            && (end + 1 == span.End || char.IsLower(text[end + 1]) || text[end + 1] == ' ');
        return glued && !WordAt(text, end, span.End).Contains('.') ? end : -1;
    }

    /// <summary>A letter with full stops only, as in "J. Smith" or "E. coli"; "I" is the pronoun.</summary>
    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsLetter(word[0]) && word[0] != 'I';

    /// <summary>The "1." that opens a line is its number, not its sentence.</summary>
    private static bool IsItemNumber(string text, int start, int floor, ReadOnlySpan<char> word) =>
        word.Length < 3 && !word.ContainsAnyExceptInRange('0', '9') && (start == floor || text[start - 1] is '\n' or '\r');

    /// <summary>"nab-paclitaxel", "p53", "pH": a sentence may begin with one although it is in small letters.</summary>
    private static bool IsNameInSmallLetters(string text, int start, int limit)
    {
        var word = WordAt(text, start, limit);
        return word.Length > 1 && (word[1..].ContainsAnyInRange('0', '9') || word[1..].ContainsAnyInRange('A', 'Z') || word.Contains('-'));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end, int floor)
    {
        var start = end;
        while (start > floor && !TextSpan.IsBlank(text[start - 1]) && !IsOpening(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && !TextSpan.IsBlank(text[end]))
            end++;
        return text.AsSpan(start, end - start).TrimEnd(".,;:!?)");
    }

    private static bool IsClosing(char character) => character is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '*' or '_';

    private static bool IsOpening(char character) => character is '"' or '\'' or '(' or '[' or '“' or '‘' or '«' or '*' or '_';
}
