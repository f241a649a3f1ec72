using System.Collections.Frozen;
using System.Globalization;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Editorial;

/// <summary>Parts a sentence into its numbers and the words that carry its meaning.</summary>
internal sealed class NumberReading
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>Words behind which a number is a name: "stage 4" is no other value than "stage 3", but another thing.</summary>
    private static readonly FrozenSet<string> Labels = WordSet("number-labels.txt");

    /// <summary>Words that carry no meaning of their own, hedges among them.</summary>
    private static readonly FrozenSet<string> FunctionWords = WordSet("function-words.txt");

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<double> _values = [];
    private readonly SortedSet<string> _numbers = new(StringComparer.Ordinal);

    private readonly IReadOnlySet<string> _names;

    /// <param name="prose">Masked text.</param>
    /// <param name="names">Words of the title and headings, in small letters: a number among them names the subject ("type 1").</param>
    public NumberReading(string prose, TextSpan sentence, IReadOnlySet<string> names)
    {
        _names = names;
        List<string> words = [.. WordsAndSigns(prose, sentence)];
        PointsElsewhere = PronounOpeningCheck.IsPronoun(words) || words.Contains("this") || words.Contains("these");
        IsQuestion = prose.AsSpan(sentence.Start, sentence.Length).TrimEnd().EndsWith('?');
        for (var index = 0; index < words.Count;)
            index += Take(words, index);
        Flush(1);
    }

    public IReadOnlySet<string> Words => _words;

    public IReadOnlySet<string> Numbers => _numbers;

    /// <summary>Whether it speaks of something that another sentence names ("this condition").</summary>
    public bool PointsElsewhere { get; }

    public bool IsQuestion { get; }

    /// <summary>Takes the number or word at a place; gives back how many words it had.</summary>
    private int Take(List<string> words, int index)
    {
        var length = NumberWords.Read(words, index, out var value);
        if (length == 0)
        {
            TakeWord(words[index]);
            return 1;
        }

        if (IsName(words, index, value))
            _words.Add($"{(index > 0 ? words[index - 1] : "")}{value.ToString(CultureInfo.InvariantCulture)}");
        else if (IsWhole(words, index))
            Flush(value);
        else
            _values.Add(value);
        return length;
    }

    /// <summary>A sign of per cent is a word too.</summary>
    private static IEnumerable<string> WordsAndSigns(string prose, TextSpan sentence)
    {
        foreach (var word in ProseWords.In(prose, sentence))
        {
            yield return prose.Substring(word.Start, word.Length).ToLowerInvariant();
            if (prose.AsSpan(word.End, sentence.End - word.End).TrimStart(" \u00A0\u202F").StartsWith('%'))
                yield return "percent";
        }
    }

    /// <summary>The small words that join numbers to each other wait for what follows.</summary>
    private void TakeWord(string word)
    {
        if (word is "to" or "or" or "and" or "in" or "of" or "out" or "per")
            return;
        var isShare = word is "percent" or "cent" && _values.Count > 0;
        Flush(isShare ? 100 : 1);
        if (!isShare && !FunctionWords.Contains(word))
            _words.Add(Singular(word));
    }

    /// <summary>"20 to 30 in 100": the numbers before the whole are shares of it.</summary>
    private bool IsWhole(List<string> words, int index) =>
        _values.Count > 0 && (words[index - 1] == "in" || (words[index - 1] == "of" && index > 1 && words[index - 2] == "out"));

    private bool IsName(List<string> words, int index, double value) =>
        _names.Contains(words[index]) || (index > 0 && Labels.Contains(words[index - 1])) || (value is >= FirstYear and <= LastYear && words[index].Length == 4);

    private void Flush(double whole)
    {
        foreach (var value in _values)
            _numbers.Add(whole == 1 ? value.ToString(CultureInfo.InvariantCulture) : $"{(100 * value / whole).ToString("0.##", CultureInfo.InvariantCulture)} %");
        _values.Clear();
    }

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static FrozenSet<string> WordSet(string file) =>
        EmbeddedText.Lines(file).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
