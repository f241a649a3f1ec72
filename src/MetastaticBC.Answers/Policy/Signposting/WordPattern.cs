namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>One wording of a signpost: its words in order, with at most <see cref="MaximumGap"/> others between two of them.</summary>
internal sealed class WordPattern
{
    private const int MaximumGap = 2;

    private readonly PatternWord[] _words;

    public WordPattern(IEnumerable<string> words)
    {
        _words = [.. words.Select(word => new PatternWord(word))];
        BeginsWithNegation = Negation.Is(_words[0].Text);
    }

    /// <summary>"can't breathe", "not responding": a negation before such a wording does not undo it.</summary>
    public bool BeginsWithNegation { get; }

    /// <summary>Every place where the wording stands: the positions of its first and last word.</summary>
    public IEnumerable<(int First, int Last)> Find(Message message)
    {
        foreach (var first in message.PlacesOf(_words[0]))
        {
            if (LastWord(message, first) is { } last)
                yield return (first, last);
        }
    }

    /// <summary>Where the wording that begins at <paramref name="first"/> ends; each next word is taken at its nearest place.</summary>
    private int? LastWord(Message message, int first)
    {
        var place = first;
        foreach (var word in _words.AsSpan(1))
        {
            var next = place + 1;
            var limit = Math.Min(message.Count, next + MaximumGap + 1);
            while (next < limit && !word.Matches(message[next]))
                next++;
            if (next >= limit)
                return null;
            place = next;
        }

        return place;
    }
}
