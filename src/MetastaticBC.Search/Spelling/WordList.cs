using System.Reflection;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Search.Spelling;

/// <summary>
/// A word list that is searched as it stands in its data file, so that it costs a start nothing: letters a to z, words in ordinal
/// order with spaces or line ends between them, behind lines that begin with <c>#</c>.
/// </summary>
internal sealed class WordList
{
    private readonly string _text;
    private readonly int _start;

    public WordList(Assembly assembly, string name)
    {
        _text = EmbeddedText.Read(assembly, name);
        while (_start < _text.Length && _text[_start] == '#')
            _start = _text.IndexOf('\n', _start) + 1;
    }

    /// <summary>All words in order.</summary>
    public string[] ToArray() => _text[_start..].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    public bool Contains(ReadOnlySpan<char> word)
    {
        var text = _text.AsSpan(_start);
        while (text.Length > 0)
        {
            var middle = text.Length / 2;
            var begin = text[..middle].LastIndexOfAny(' ', '\n') + 1;
            var length = text[begin..].IndexOfAny(' ', '\n');
            var end = length < 0 ? text.Length : begin + length;
            var order = text[begin..end].SequenceCompareTo(word);
            if (order == 0)
                return word.Length > 0;
            text = order < 0 ? text[Math.Min(end + 1, text.Length)..] : text[..Math.Max(0, begin - 1)];
        }

        return false;
    }
}
