using System.Text;
using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy;

/// <summary>The wordings of <c>courtesies.txt</c>: a section a reply, a wording a line, and the words that may stand around them.</summary>
internal sealed class Courtesies
{
    private const string FillerSection = "filler";

    /// <summary>Longer messages say more than a courtesy.</summary>
    public const int MaximumWords = 12;

    /// <summary>Shorter words differ by one letter too often.</summary>
    private const int MinimumLengthForSlip = 5;

    private readonly Dictionary<string, ReplyKey> _wordings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filler = new(StringComparer.Ordinal);

    /// <summary>Every word of the file, in its order.</summary>
    private readonly OrderedDictionary<string, bool> _vocabulary = new(StringComparer.Ordinal);

    private Courtesies()
    {
    }

    /// <summary>Those of the data file.</summary>
    public static Courtesies Known { get; } = Read();

    private static Courtesies Read()
    {
        var courtesies = new Courtesies();
        var section = "";
        foreach (var line in EmbeddedText.Lines(typeof(Courtesies).Assembly, "courtesies.txt"))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
                section = line[1..^1];
            else
                courtesies.Add(section, line);
        }

        return courtesies;
    }

    /// <summary>Whether a wording of the file holds the word.</summary>
    public bool HasWord(string word) => _vocabulary.ContainsKey(word);

    /// <summary>The reply to a message made of courtesies and filler only; of several courtesies the one with the longest wording.</summary>
    public ReplyKey? Find(IReadOnlyList<string> typed)
    {
        if (typed.Count > MaximumWords)
            return null;
        var words = typed.Select(Corrected).ToList();
        (int Length, ReplyKey Reply)? best = null;
        for (var index = 0; index < words.Count;)
        {
            var (length, reply) = LongestAt(words, index);
            if (length == 0 && !_filler.Contains(words[index]))
                return null;
            if (length > (best?.Length ?? 0))
                best = (length, reply);
            index += Math.Max(1, length);
        }

        return best?.Reply;
    }

    /// <summary>The word itself, or the first of the file that it may be a slip of. "Byeee" is "bye".</summary>
    private string Corrected(string typed)
    {
        if (_vocabulary.ContainsKey(typed))
            return typed;
        var word = WithoutLongRuns(typed);
        return _vocabulary.ContainsKey(word) || word.Length < MinimumLengthForSlip ? word : SlipOf(word);
    }

    private string SlipOf(string word) => _vocabulary.Keys.FirstOrDefault(known => known.Length >= MinimumLengthForSlip && known[0] == word[0] && OneSlip.Apart(word, known)) ?? word;

    /// <summary>A letter three times or more stands for one.</summary>
    private static string WithoutLongRuns(string typed)
    {
        var word = new StringBuilder();
        for (var start = 0; start < typed.Length;)
        {
            var run = typed.AsSpan(start).IndexOfAnyExcept(typed[start]);
            run = run < 0 ? typed.Length - start : run;
            word.Append(typed[start], run > 2 ? 1 : run);
            start += run;
        }

        return word.ToString();
    }

    private (int Length, ReplyKey Reply) LongestAt(List<string> words, int start)
    {
        for (var length = words.Count - start; length > 0; length--)
        {
            if (_wordings.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out var reply))
                return (length, reply);
        }

        return (0, default);
    }

    private void Add(string section, string line)
    {
        var words = TextAnalyzer.Words.Analyze(line).Select(word => word.Term).ToList();
        foreach (var word in words)
            _vocabulary[word] = true;
        if (section == FillerSection)
            _filler.UnionWith(words);
        else
            _wordings[string.Join(' ', words)] = Enum.Parse<ReplyKey>(section);
    }
}
