using System.Runtime.InteropServices;
using System.Text;
using MetastaticBC.Knowledge.Passages;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Spelling;

/// <summary>Collects words as they are written, then freezes them. The order in which they come does not matter. Used once, by one thread.</summary>
public sealed class SpellingIndexBuilder
{
    /// <summary>"can er" is not what "caner" was meant to be.</summary>
    private const int ShortestInPair = 3;

    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pairs = new(StringComparer.Ordinal);

    /// <summary>Adds every word of a part of a running text.</summary>
    public void AddText(string text, TextSpan span)
    {
        foreach (var word in PlainWords.Of(text, span, other => AddFolded(text, other)))
            Count(text.AsSpan(word.Start, word.Length));
    }

    /// <summary>Adds a heading, a question or a wording: its words, and each two that stand side by side, for people run such together.</summary>
    public void AddPhrase(string text)
    {
        var previous = default(TextSpan);
        foreach (var word in PlainWords.Of(text, new TextSpan(0, text.Length), other => AddFolded(text, other)))
        {
            Count(text.AsSpan(word.Start, word.Length));
            if (previous.Length >= ShortestInPair && word.Length >= ShortestInPair && word.Start == previous.End + 1)
                AddPair(text[previous.Start..word.End].ToLowerInvariant(), previous.Length);
            previous = word;
        }
    }

    /// <summary>Adds a word; one with other letters than a to z, or that is too long to be looked up, is left out.</summary>
    /// <param name="word">As the analyzer folds it.</param>
    /// <param name="frequency">How often it stands in the documents, 0 or more; adds up.</param>
    public void AddWord(string word, int frequency)
    {
        if (SpellingIndex.HoldsWord(word))
            CollectionsMarshal.GetValueRefOrAddDefault(_frequencies, word, out _) += frequency;
    }

    public SpellingIndex Build()
    {
        var words = _frequencies.Keys.ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        return new SpellingIndex(words, Array.ConvertAll(words, word => _frequencies[word]), _pairs);
    }

    private void Count(ReadOnlySpan<char> word)
    {
        if (word.Length > EditStates.Longest)
            return;
        Span<char> folded = stackalloc char[EditStates.Longest];
        Ascii.ToLower(word, folded, out var length);
        CollectionsMarshal.GetValueRefOrAddDefault(_frequencies.GetAlternateLookup<ReadOnlySpan<char>>(), folded[..length], out _)++;
    }

    private void AddFolded(string text, TextSpan span)
    {
        foreach (var token in TextAnalyzer.Words.Analyze(text, span))
            AddWord(token.Term, 1);
    }

    /// <summary>Two pairs may run together to one word: the first in ordinal order stands.</summary>
    /// <param name="pair">Two words with one character between them.</param>
    private void AddPair(string pair, int firstLength)
    {
        var first = pair.AsSpan(0, firstLength);
        var second = pair.AsSpan(firstLength + 1);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, string.Concat(first, second), out var exists);
        var spaced = string.Concat(first, " ", second);
        if (!exists || string.CompareOrdinal(spaced, known) < 0)
            known = spaced;
    }
}
