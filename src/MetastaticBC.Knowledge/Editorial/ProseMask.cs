using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Blanks what a reader does not read: one pass, the length unchanged.</summary>
internal sealed class ProseMask
{
    private readonly string _text;
    private readonly char[] _masked;
    private bool _noMoreBrackets;

    private ProseMask(string text)
    {
        _text = text;
        _masked = text.ToCharArray();
    }

    public static string Apply(string block)
    {
        var mask = new ProseMask(block);
        if (block.StartsWith("```", StringComparison.Ordinal) || block.StartsWith("~~~", StringComparison.Ordinal))
            mask.Blank(0, block.Length);
        else
            mask.Run();
        return new string(mask._masked);
    }

    private void Run()
    {
        for (var index = 0; index < _text.Length;)
        {
            if (index == 0 || _text[index - 1] is '\n' or '\r')
                index = PastListMarker(index);
            index = index < _text.Length ? Next(index) : index;
        }
    }

    /// <summary>Masks what begins at an offset; gives back where the next thing begins.</summary>
    private int Next(int index)
    {
        var length = _text[index] switch
        {
            '`' => CodeLength(index),
            ']' when Stands(index, "](") => AddressLength(index),
            '<' => TagLength(index),
            'h' or 'H' or 'w' or 'W' => WebAddressLength(index),
            '*' or '_' or '#' or '|' or '[' or ']' or '~' or '\\' or '>' => 1,
            _ => 0,
        };
        Blank(index, length);
        return index + Math.Max(1, length);
    }

    private int PastListMarker(int line)
    {
        if (!ListMarker.StartsAt(_text, line, _text.Length))
            return line;
        var index = line;
        while (index < _text.Length && TextSpan.IsBlank(_text[index]))
            index++;
        while (index < _text.Length && !TextSpan.IsBlank(_text[index]))
            index++;
        Blank(line, index - line);
        return index;
    }

    /// <summary>A code span, or the lone backticks.</summary>
    private int CodeLength(int index)
    {
        var span = CodeSpan.At(_text, index);
        return span.IsClosed ? span.Length : span.Marks;
    }

    private int AddressLength(int index)
    {
        var end = _noMoreBrackets ? -1 : _text.IndexOf(')', index);
        _noMoreBrackets |= end < 0;
        return end < 0 ? 1 : end + 1 - index;
    }

    private int TagLength(int index)
    {
        if (index + 1 >= _text.Length || !(char.IsAsciiLetter(_text[index + 1]) || _text[index + 1] is '/' or '!'))
            return 0;
        var end = _text.AsSpan(index + 1).IndexOfAny('>', '<');
        return end >= 0 && _text[index + 1 + end] == '>' ? end + 2 : 0;
    }

    private int WebAddressLength(int index)
    {
        if (!Stands(index, "http://") && !Stands(index, "https://") && !Stands(index, "www."))
            return 0;
        var end = index;
        while (end < _text.Length && !TextSpan.IsBlank(_text[end]) && _text[end] is not (')' or '>'))
            end++;
        return end - index;
    }

    private bool Stands(int index, string wording) => _text.AsSpan(index).StartsWith(wording, StringComparison.OrdinalIgnoreCase);

    /// <summary>Line ends stay: they may end a sentence.</summary>
    private void Blank(int start, int length)
    {
        foreach (ref var character in _masked.AsSpan(start, length))
            character = character is '\n' or '\r' ? character : ' ';
    }
}
