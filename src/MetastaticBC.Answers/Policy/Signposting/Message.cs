using System.Runtime.InteropServices;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A message as the patterns see it. Remembers where each pattern word stands, because many wordings share one. For one thread.</summary>
internal sealed class Message
{
    private readonly MessageWord[] _words;

    /// <summary>The number of each word's sentence or line, from 0.</summary>
    private readonly int[] _sentences;

    private readonly Dictionary<MessageWord, List<int>> _distinct = [];
    private readonly Dictionary<PatternWord, int[]> _places = [];

    private Message(MessageWord[] words, int[] sentences)
    {
        _words = words;
        _sentences = sentences;
        for (var place = 0; place < words.Length; place++)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_distinct, words[place], out _);
            (places ??= []).Add(place);
        }
    }

    public int Count => _words.Length;

    public int SentenceCount => Count == 0 ? 0 : _sentences[^1] + 1;

    public MessageWord this[int place] => _words[place];

    public static Message Of(string text, IReadOnlyList<Token> tokens)
    {
        var sentences = new int[tokens.Count];
        for (var place = 1; place < tokens.Count; place++)
            sentences[place] = sentences[place - 1] + (EndsSentence(text, tokens[place - 1], tokens[place]) ? 1 : 0);
        return new Message([.. tokens.Select(token => MessageWord.Of(token.Term))], sentences);
    }

    /// <summary>The number of the sentence or line in which a word stands, from 0.</summary>
    public int SentenceOf(int place) => _sentences[place];

    /// <summary>Whether a sentence or a line begins with the word.</summary>
    public bool OpensSentence(int place) => place == 0 || _sentences[place] != _sentences[place - 1];

    /// <summary>Where words stand that meet a pattern word, in order.</summary>
    public IReadOnlyList<int> PlacesOf(PatternWord word)
    {
        if (!_places.TryGetValue(word, out var places))
            _places[word] = places = [.. _distinct.Where(pair => word.Matches(pair.Key)).SelectMany(pair => pair.Value).Order()];
        return places;
    }

    private static bool EndsSentence(string text, Token before, Token after) =>
        text.AsSpan(before.Span.End, after.Span.Start - before.Span.End).ContainsAny(".!?;\n");
}
