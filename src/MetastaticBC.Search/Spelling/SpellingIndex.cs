using MetastaticBC.Knowledge;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Search.Spelling;

/// <summary>
/// The words of the documents as they are written (not their stems), of the lexicon and of drugs, beside those of plain English.
/// Frozen; any number of threads may read it.
/// </summary>
public sealed class SpellingIndex
{
    private readonly SortedWords _words;
    private readonly int[] _frequencies;
    private readonly Dictionary<string, string> _pairs;
    private readonly ulong[] _keys;
    private readonly int[] _byKey;

    internal SpellingIndex(string[] words, int[] frequencies, Dictionary<string, string> pairs)
    {
        _words = new SortedWords(words);
        _frequencies = frequencies;
        _pairs = pairs;
        _byKey = [.. Enumerable.Range(0, words.Length)];
        _keys = Array.ConvertAll(words, word => PhoneticKey.Of(word));
        Array.Sort(_keys, _byKey);
    }

    /// <summary>The words of titles, headings, bodies and listed questions, of the lexicon's wordings, and the names of drugs.</summary>
    /// <param name="others">More words that may be meant, as the analyzer folds them.</param>
    public static SpellingIndex Of(KnowledgeBase knowledge, IEnumerable<string> others)
    {
        var builder = new SpellingIndexBuilder();
        foreach (var passage in knowledge.Passages)
            builder.AddText(passage.Document.Text, passage.Span);
        foreach (var phrase in Phrases(knowledge))
            builder.AddPhrase(phrase);
        foreach (var word in DrugNames.All.Concat(others))
            builder.AddWord(word, 0);
        return builder.Build();
    }

    /// <summary>Letters a to z only, and not too long to be looked up.</summary>
    public static bool HoldsWord(string word) => word.Length is > 0 and <= EditStates.Longest && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>Whether the word stands in the documents, the lexicon or the list of drugs.</summary>
    public bool Contains(string word) => _words.IndexOf(word) >= 0;

    /// <summary>Whether the word is right as it stands: the documents, the lexicon, the drugs or plain English know it.</summary>
    public bool IsKnown(string word) => Contains(word) || EnglishWords.Contains(word);

    /// <summary>The two words that run together to this one; null where no heading, question or wording has them side by side.</summary>
    public string? RunTogether(string word) => _pairs.GetValueOrDefault(word);

    /// <summary>The words that the typed one may have been meant to be, with what that costs, plain English among them.</summary>
    /// <param name="word">Of the letters a to z.</param>
    /// <param name="edits">At most so many, 1 or 2.</param>
    internal List<Candidate> Near(string word, int edits)
    {
        var candidates = new List<Candidate>();
        var places = new List<int>();
        _words.AddNear(word, edits, places);
        AddSoundingLike(word, places);
        foreach (var place in places.Distinct())
            Add(word, _words[place], _frequencies[place], edits, candidates);
        places.Clear();
        EnglishWords.Common.AddNear(word, edits, places);
        foreach (var common in places.Select(place => EnglishWords.Common[place]).Where(common => !Contains(common)))
            Add(word, common, 0, edits, candidates);
        return candidates;
    }

    private static void Add(string typed, string word, int frequency, int edits, List<Candidate> candidates)
    {
        if (SlipCost.Between(typed, word, edits) is { } slip)
            candidates.Add(new Candidate(word, frequency, slip));
    }

    private void AddSoundingLike(string word, List<int> places)
    {
        var key = PhoneticKey.Of(word);
        var place = Array.BinarySearch(_keys, key);
        if (place < 0)
            return;
        while (place > 0 && _keys[place - 1] == key)
            place--;
        for (; place < _keys.Length && _keys[place] == key; place++)
            places.Add(_byKey[place]);
    }

    private static IEnumerable<string> Phrases(KnowledgeBase knowledge) =>
    [
        .. knowledge.Documents.Select(document => document.Title),
        .. knowledge.Documents.SelectMany(document => document.Questions).SelectMany(section => section.Questions).Select(question => question.Text),
        .. knowledge.Passages.SelectMany(passage => passage.Context.Select(context => (passage.Document, context.Span))).Distinct()
            .Select(context => context.Document.Slice(context.Span)),
        .. knowledge.Lexicon.Sets.SelectMany(set => set.From.Concat(set.To.Select(wording => wording.Text))),
    ];
}
