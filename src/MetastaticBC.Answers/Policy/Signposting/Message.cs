using System.Runtime.InteropServices;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Policy.Signposting;

/// <summary>A message as the patterns see it: where each pattern word stands, and what wordings were found. For one thread.</summary>
internal sealed class Message
{
    private readonly MessageWord[] _words;

    /// <summary>The number of each word's sentence or line, from 0.</summary>
    private readonly int[] _sentences;

    /// <summary>By the pattern word's number; null: it stands nowhere.</summary>
    private readonly List<int>?[] _places;

    private readonly Dictionary<WordPattern, IReadOnlyList<WordingPlace>> _found = [];

    private Message(MessageWord[] words, int[] sentences, PatternVocabulary vocabulary)
    {
        _words = words;
        _sentences = sentences;
        _places = new List<int>?[vocabulary.Count];
        var known = new Dictionary<MessageWord, PatternWord[]>();
        for (var place = 0; place < words.Length; place++)
        {
            ref var met = ref CollectionsMarshal.GetValueRefOrAddDefault(known, words[place], out _);
            foreach (var word in met ??= [.. vocabulary.Find(words[place])])
                (_places[word.Id] ??= []).Add(place);
        }
    }

    public int Count => _words.Length;

    public int SentenceCount => Count == 0 ? 0 : _sentences[^1] + 1;

    public MessageWord this[int place] => _words[place];

    /// <param name="tokens">Every word of the text.</param>
    /// <param name="vocabulary">Of the patterns that will be looked for.</param>
    public static Message Of(string text, IReadOnlyList<Token> tokens, PatternVocabulary vocabulary)
    {
        var sentences = new int[tokens.Count];
        for (var place = 1; place < tokens.Count; place++)
            sentences[place] = sentences[place - 1] + (EndsSentence(text, tokens[place - 1], tokens[place]) ? 1 : 0);
        return new Message([.. tokens.Select(token => MessageWord.Of(token.Term))], sentences, vocabulary);
    }

    /// <summary>The number of the sentence or line in which a word stands, from 0.</summary>
    public int SentenceOf(int place) => _sentences[place];

    /// <summary>Whether a sentence or a line begins with the word.</summary>
    public bool OpensSentence(int place) => place == 0 || _sentences[place] != _sentences[place - 1];

    /// <summary>Where words stand that meet a pattern word, in order.</summary>
    public IReadOnlyList<int> PlacesOf(PatternWord word) => (IReadOnlyList<int>?)_places[word.Id] ?? [];

    /// <summary>The first place that meets the pattern word from <paramref name="start"/> to before <paramref name="end"/>; null: none.</summary>
    public int? NextPlaceOf(PatternWord word, int start, int end)
    {
        if (_places[word.Id] is not { } places)
            return null;
        var index = places.BinarySearch(start);
        index = index < 0 ? ~index : index;
        return index < places.Count && places[index] < end ? places[index] : null;
    }

    /// <summary>Every place of a wording, in order; looked for once, since many patterns share it.</summary>
    public IReadOnlyList<WordingPlace> Find(WordPattern wording)
    {
        if (_places[wording.FirstWord.Id] is null)
            return [];
        if (!_found.TryGetValue(wording, out var places))
            _found[wording] = places = wording.Find(this);
        return places;
    }

    private static bool EndsSentence(string text, Token before, Token after) =>
        text.AsSpan(before.Span.End, after.Span.Start - before.Span.End).ContainsAny(".!?;\n");
}
