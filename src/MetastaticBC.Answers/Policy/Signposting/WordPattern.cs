namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>One wording of a signpost: its words in order, with at most <see cref="MaximumGap"/> others between two of them.</summary>
internal sealed class WordPattern
{
    private const int MaximumGap = 2;

    private readonly PatternWord[] _words;
    private readonly Negation _negation;
    private readonly bool _beginsWithNegation;
    private readonly bool _holdsNegation;

    public WordPattern(IEnumerable<PatternWord> words, Negation negation)
    {
        _words = [.. words];
        _negation = negation;
        _beginsWithNegation = negation.Is(_words[0].Text);
        _holdsNegation = Array.Exists(_words, word => negation.Is(word.Text));
    }

    public PatternWord FirstWord => _words[0];

    /// <summary>Every place where the wording stands, in order. "Can't breathe" is no denial of breathing: a wording that begins with a negation means it.</summary>
    public IReadOnlyList<WordingPlace> Find(Message message)
    {
        var found = new List<WordingPlace>();
        foreach (var first in message.PlacesOf(FirstWord))
        {
            if (LastWord(message, first) is { } last)
                found.Add(Place(message, new Stretch(first, last)));
        }

        return found;
    }

    private WordingPlace Place(Message message, Stretch stretch) => new(
        stretch,
        (!_beginsWithNegation && _negation.StandsBefore(message, stretch.First)) || (!_holdsNegation && _negation.StandsWithin(message, stretch)));

    /// <summary>Where the wording that begins at <paramref name="first"/> ends; each next word is taken at its nearest place.</summary>
    private int? LastWord(Message message, int first)
    {
        var place = first;
        foreach (var word in _words.AsSpan(1))
        {
            if (message.NextPlaceOf(word, place + 1, place + MaximumGap + 2) is not { } next)
                return null;
            place = next;
        }

        return place;
    }
}
