using System.Runtime.InteropServices;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A message as the patterns see it. Remembers where each pattern word stands, because many wordings share one. For one thread.</summary>
internal sealed class Message
{
    private readonly MessageWord[] _words;
    private readonly bool[] _opens;
    private readonly Dictionary<MessageWord, List<int>> _distinct = [];
    private readonly Dictionary<string, int[]> _places = new(StringComparer.Ordinal);

    private Message(MessageWord[] words, bool[] opens)
    {
        _words = words;
        _opens = opens;
        for (var place = 0; place < words.Length; place++)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_distinct, words[place], out _);
            (places ??= []).Add(place);
        }
    }

    public int Count => _words.Length;

    public MessageWord this[int place] => _words[place];

    public static Message Of(Question question)
    {
        var tokens = question.Words;
        return new Message(
            [.. tokens.Select(token => MessageWord.Of(token.Term))],
            [.. tokens.Select((token, place) => place == 0 || EndsSentence(question.Text, tokens[place - 1], token))]);
    }

    /// <summary>Whether a sentence or a line begins with the word.</summary>
    public bool OpensSentence(int place) => _opens[place];

    /// <summary>Where words stand that meet a pattern word, in order.</summary>
    public IReadOnlyList<int> PlacesOf(PatternWord word)
    {
        if (!_places.TryGetValue(word.Text, out var places))
            _places[word.Text] = places = [.. _distinct.Where(pair => word.Matches(pair.Key)).SelectMany(pair => pair.Value).Order()];
        return places;
    }

    private static bool EndsSentence(string text, Token before, Token after) =>
        text.AsSpan(before.Span.End, after.Span.Start - before.Span.End).ContainsAny(".!?;\n");
}
