namespace MetastaticBC.Knowledge.Passages;

/// <summary>
/// Cuts a span into sentences. Knows abbreviations, decimals, initials, web addresses, names such as "T-DM1" or
/// "nab-paclitaxel", and full stops that lost the space behind them. A list item ends at its line, anything at a blank line.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Longer runs without a space are no words; looking further would make hostile text cost the square of its length. UTF-16 units.</summary>
    private const int MaximumWord = 64;

    private const string Openings = "\"'([“‘«*_";

    /// <summary>Sentences in order, trimmed, none empty; what lies between them is white space.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span)
    {
        span = span.Trim(text);
        var sentences = new List<TextSpan>();
        var start = span.Start;
        var inList = ListMarker.StartsAt(text, start, span.End);
        for (var index = start; index < span.End; index++)
        {
            var end = EndAt(text, index, span, inList);
            if (end < 0)
                continue;
            sentences.Add(new TextSpan(start, end).Trim(text));
            start = end;
            while (start < span.End && TextSpan.IsBlank(text[start]))
                start++;
            inList |= ListMarker.StartsAt(text, start, span.End);
            index = start - 1;
        }

        if (start < span.End)
            sentences.Add(new TextSpan(start, span.End));
        return sentences;
    }

    /// <summary>Where a sentence ends that has its mark at <paramref name="index"/>, closing quotes and brackets included; -1 where none ends.</summary>
    private static int EndAt(string text, int index, TextSpan span, bool inList)
    {
        if (text[index] is '\n' or '\r')
            return AtLineEnd(text, index, span, inList);
        if (text[index] is not ('。' or '！' or '？') && (!IsMark(text[index]) || (index > span.Start && IsMark(text[index - 1]))))
            return -1;

        var end = index + 1;
        while (end < span.End && IsMark(text[end]))
            end++;
        while (end < span.End && IsClosing(text[end]))
            end++;
        if (end == span.End || text[index] is '。' or '！' or '？')
            return end;
        return TextSpan.IsBlank(text[end]) ? AtSpace(text, index, end, span, inList) : AtGlue(text, index, end, span);
    }

    private static int AtLineEnd(string text, int index, TextSpan span, bool inList)
    {
        var next = index + 1;
        if (text[index] == '\r' && next < span.End && text[next] == '\n')
            return -1;
        return OpensItem(text, next, span, inList) || IsBlankLine(text, next, span.End) ? next : -1;
    }

    private static int AtSpace(string text, int mark, int end, TextSpan span, bool inList)
    {
        var next = end;
        while (next < span.End && (TextSpan.IsBlank(text[next]) || Openings.Contains(text[next])))
            next++;
        if (next == span.End)
            return end;
        if (text[mark] == '.' && text[mark + 1] != '.')
        {
            var word = WordBefore(text, mark, span.Start);
            var nextWord = WordAt(text, next, span.End);
            if (IsInitial(word, nextWord) || Abbreviations.Owns(word, nextWord) || IsItemNumber(text, mark - word.Length, word, span, inList))
                return -1;
        }

        return char.IsLower(text[next]) && !IsNameInSmallLetters(text, next, span.End) ? -1 : end;
    }

    /// <summary>"...in tablets.Radiation can": the space got lost when the page was saved. Not so in "www.Example.org" or "N.H.S".</summary>
    private static int AtGlue(string text, int mark, int end, TextSpan span)
    {
        if (end != mark + 1 || mark == span.Start || !char.IsLower(text[mark - 1]) || !char.IsUpper(text[end]))
            return -1;
        var before = WordBefore(text, mark, span.Start);
        var isWordBehind = end + 1 == span.End || char.IsLower(text[end + 1]) || text[end + 1] == ' ';
        return isWordBehind && before.Length > 2 && !before.ContainsAny("./:@-") && !WordAt(text, end, span.End).Contains('.') ? end : -1;
    }

    /// <summary>
    /// A letter with full stops only, as in "J. Smith" or "E. coli"; "I" is the pronoun, and "vitamin D. The" ends its sentence.
    /// </summary>
    private static bool IsInitial(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word.Length == 1 && char.IsLetter(word[0]) && word[0] != 'I' && !SentenceOpeners.Contains(next);

    /// <summary>The "1." that opens an item is its number, not its sentence.</summary>
    private static bool IsItemNumber(string text, int start, ReadOnlySpan<char> word, TextSpan span, bool inList) =>
        word.Length < 4 && !word.ContainsAnyExceptInRange('0', '9')
        && (start == span.Start || (text[start - 1] is '\n' or '\r' && OpensItem(text, start, span, inList)));

    /// <summary>Within a list every marker counts; within a paragraph only one that can begin a list.</summary>
    private static bool OpensItem(string text, int line, TextSpan span, bool inList) =>
        inList ? ListMarker.StartsAt(text, line, span.End) : ListMarker.Interrupts(text, line, span.End);

    private static bool IsBlankLine(string text, int start, int limit)
    {
        while (start < limit && TextSpan.IsBlank(text[start]) && text[start] is not ('\n' or '\r'))
            start++;
        return start < limit && text[start] is '\n' or '\r';
    }

    /// <summary>"nab-paclitaxel", "p53", "pH": a sentence may begin with one although it is in small letters.</summary>
    private static bool IsNameInSmallLetters(string text, int start, int limit)
    {
        var word = WordAt(text, start, limit);
        return word.Length > 1 && (word[1..].ContainsAnyInRange('0', '9') || word[1..].ContainsAnyInRange('A', 'Z') || word.Contains('-'));
    }

    /// <summary>Without the quotes and brackets that open it: "(e.g" is "e.g", but "can't" stays whole.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int end, int floor)
    {
        var start = end;
        floor = Math.Max(floor, end - MaximumWord);
        while (start > floor && !TextSpan.IsBlank(text[start - 1]) && text[start - 1] is not ('(' or '[' or '“' or '«'))
            start--;
        return text.AsSpan(start, end - start).TrimStart(Openings);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int limit)
    {
        var end = start;
        limit = Math.Min(limit, start + MaximumWord);
        while (end < limit && !TextSpan.IsBlank(text[end]))
            end++;
        return text.AsSpan(start, end - start).TrimEnd(".,;:!?)");
    }

    private static bool IsMark(char character) => character is '.' or '!' or '?' or '…';

    private static bool IsClosing(char character) => character is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '*' or '_';
}
