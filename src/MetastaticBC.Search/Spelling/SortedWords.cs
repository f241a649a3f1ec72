namespace MetastaticBC.Search.Spelling;

/// <summary>
/// A frozen word list that is walked like the trie of its words: beside each word stands how many letters it shares with the word
/// before, so what was computed for a prefix serves all words that begin with it, and a prefix that leads nowhere is skipped with
/// all of them.
/// </summary>
internal sealed class SortedWords
{
    private readonly byte[] _letters;
    private readonly int[] _starts;
    private readonly byte[] _shared;

    /// <param name="words">Letters a to z only, each word once, in ordinal order, none over <see cref="EditStates.Longest"/> letters.</param>
    public SortedWords(IReadOnlyCollection<string> words)
    {
        _letters = new byte[words.Sum(word => word.Length)];
        _starts = new int[words.Count + 1];
        _shared = new byte[words.Count];
        var (index, previous) = (0, "");
        foreach (var word in words)
        {
            for (var place = 0; place < word.Length; place++)
                _letters[_starts[index] + place] = (byte)word[place];
            _shared[index] = (byte)word.AsSpan().CommonPrefixLength(previous);
            _starts[index + 1] = _starts[index] + word.Length;
            previous = word;
            index++;
        }
    }

    public int Count => _shared.Length;

    public string this[int index] => string.Create(Letters(index).Length, (Words: this, index), static (text, from) =>
    {
        var letters = from.Words.Letters(from.index);
        for (var place = 0; place < letters.Length; place++)
            text[place] = (char)letters[place];
    });

    /// <summary>The word's place, or a negative number.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Compare(Letters(middle), word);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>
    /// Adds the places of the words at most so many edits away (optimal string alignment), in order; those with another first letter
    /// only at one edit, for people seldom miss the first and hardly ever that and another.
    /// </summary>
    /// <param name="pattern">Letters a to z only, at most <see cref="EditStates.Longest"/>.</param>
    /// <param name="edits">1 or 2.</param>
    public void AddNear(ReadOnlySpan<char> pattern, int edits, List<int> found)
    {
        Span<ulong> masks = stackalloc ulong[26];
        masks.Clear();
        for (var place = 0; place < pattern.Length; place++)
            masks[pattern[place] - 'a'] |= 2UL << place;
        var (from, to) = (PlaceOf(pattern[0]), PlaceOf((char)(pattern[0] + 1)));
        AddNear(pattern.Length, masks, edits: 1, 0, from, found);
        AddNear(pattern.Length, masks, edits, from, to, found);
        AddNear(pattern.Length, masks, edits: 1, to, Count, found);
    }

    /// <summary>Walks the words from one place to before another; the first of them shares no letter with the word before.</summary>
    private void AddNear(int length, ReadOnlySpan<ulong> masks, int edits, int from, int to, List<int> found)
    {
        Span<EditStates> states = stackalloc EditStates[EditStates.Longest + 1];
        states[0] = EditStates.Start;
        for (var index = from; index < to;)
        {
            var letters = Letters(index);
            var depth = Read(letters, _shared[index], states, masks, edits, length);
            if (depth == letters.Length && states[depth].Matches(edits, length))
                found.Add(index);
            index = states[depth].IsAlive(edits, length) ? index + 1 : NextSharingLess(index, depth);
        }
    }

    /// <returns>How many letters could be read, as far as anything can still match.</returns>
    private static int Read(ReadOnlySpan<byte> letters, int depth, Span<EditStates> states, ReadOnlySpan<ulong> masks, int edits, int length)
    {
        while (depth < letters.Length && states[depth].IsAlive(edits, length))
        {
            var maskBefore = depth == 0 ? 0 : masks[letters[depth - 1] - 'a'];
            states[depth + 1] = states[depth].Next(states[Math.Max(0, depth - 1)], masks[letters[depth] - 'a'], maskBefore);
            depth++;
        }

        return depth;
    }

    /// <summary>The next word that does not begin with the same <paramref name="depth"/> letters; <see cref="Count"/> where none is left.</summary>
    private int NextSharingLess(int index, int depth)
    {
        var ahead = _shared.AsSpan(index + 1);
        var next = depth == 0 ? -1 : ahead.IndexOfAnyInRange((byte)0, (byte)(depth - 1));
        return next < 0 ? Count : index + 1 + next;
    }

    /// <summary>The place of the first word that begins with a letter or a later one.</summary>
    private int PlaceOf(char letter)
    {
        var place = IndexOf([letter]);
        return place < 0 ? ~place : place;
    }

    private ReadOnlySpan<byte> Letters(int index) => _letters.AsSpan(_starts[index].._starts[index + 1]);

    private static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<char> right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var place = 0; place < length; place++)
        {
            if (left[place] != right[place])
                return left[place] - right[place];
        }

        return left.Length - right.Length;
    }
}
