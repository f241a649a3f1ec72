using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Policy;

/// <summary>The wordings of <c>courtesies.txt</c>: a section a reply, a wording a line, and the words that may stand around them.</summary>
internal sealed class Courtesies
{
    private const string FillerSection = "filler";

    /// <summary>Longer messages say more than a courtesy.</summary>
    private const int MaximumWords = 12;

    private readonly Dictionary<string, ReplyKey> _wordings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filler = new(StringComparer.Ordinal);

    private Courtesies()
    {
    }

    public static Courtesies Read()
    {
        using var stream = typeof(Courtesies).Assembly.GetManifestResourceStream("courtesies.txt")
            ?? throw new InvalidOperationException("courtesies.txt is not built into this assembly.");
        using var reader = new StreamReader(stream);
        var courtesies = new Courtesies();
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
                section = line[1..^1];
            else if (line.Length > 0 && !line.StartsWith('#'))
                courtesies.Add(section, line);
        }

        return courtesies;
    }

    /// <summary>The reply to a message made of courtesies and filler only; of several courtesies the one with the longest wording.</summary>
    public ReplyKey? Find(IReadOnlyList<string> words)
    {
        if (words.Count > MaximumWords)
            return null;
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

    private (int Length, ReplyKey Reply) LongestAt(IReadOnlyList<string> words, int start)
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
        if (section == FillerSection)
            _filler.UnionWith(line.Split(' '));
        else
            _wordings[line] = Enum.Parse<ReplyKey>(section);
    }
}
