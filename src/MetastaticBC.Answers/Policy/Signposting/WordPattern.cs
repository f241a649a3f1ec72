namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>One wording of a signpost: its words in order, with at most <see cref="MaximumGap"/> others between two of them.</summary>
internal sealed class WordPattern
{
    private const int MaximumGap = 2;

    private readonly PatternWord[] _words;
    private readonly Negation _negation;
    private readonly bool _beginsWithNegation;

    public WordPattern(IEnumerable<PatternWord> words, Negation negation)
    {
        _words = [.. words];
        _negation = negation;
        _beginsWithNegation = negation.Is(_words[0].Text);
    }

    /// <summary>Every place where the wording stands, in order.</summary>
    /// <param name="heedNegation">Leave out where it is denied. "Can't breathe" is no denial of breathing: a wording that begins with a negation means it.</param>
    public IEnumerable<Stretch> Find(Message message, bool heedNegation)
    {
        foreach (var first in message.PlacesOf(_words[0]))
        {
            if (LastWord(message, first) is { } last && !(heedNegation && !_beginsWithNegation && _negation.StandsBefore(message, first)))
                yield return new Stretch(first, last);
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
