namespace MetastaticBC.Search.Analysis.Stemming;

/// <summary>
/// One word while the steps work on it, in a buffer lent by the caller. The regions are those of the whole word:
/// they stay where they are when endings go. No step makes a word longer than it came, so the buffer suffices.
/// </summary>
internal ref struct StemWord
{
    private readonly Span<char> _buffer;
    private readonly StemRegions _regions;
    private int _length;

    /// <param name="word">Lower-case letters and apostrophes; one apostrophe at the front is dropped.</param>
    /// <param name="buffer">At least as long as <paramref name="word"/>.</param>
    public StemWord(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.StartsWith('\''))
            word = word[1..];
        word.CopyTo(buffer);
        _buffer = buffer;
        _length = word.Length;
        StemLetters.MarkConsonantY(buffer[.._length]);
        _regions = StemRegions.Of(buffer[.._length]);
    }

    public readonly ReadOnlySpan<char> Letters => _buffer[.._length];

    /// <summary>A word is short when it ends in a short syllable and nothing of it lies in R1.</summary>
    public readonly bool IsShort => _length <= _regions.R1 && StemLetters.EndsInShortSyllable(Letters);

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Letters.EndsWith(ending);

    /// <summary>What would be left without the last <paramref name="count"/> letters.</summary>
    public readonly ReadOnlySpan<char> Without(int count) => _buffer[..(_length - count)];

    /// <summary>Whether all of the last <paramref name="count"/> letters lie in R1.</summary>
    public readonly bool InR1(int count) => _length - count >= _regions.R1;

    /// <summary>Whether all of the last <paramref name="count"/> letters lie in R2.</summary>
    public readonly bool InR2(int count) => _length - count >= _regions.R2;

    public void RemoveLast(int count) => _length -= count;

    public void ReplaceLast(int count, ReadOnlySpan<char> replacement)
    {
        _length -= count;
        replacement.CopyTo(_buffer[_length..]);
        _length += replacement.Length;
    }

    /// <summary>Gives the letters back with every y as <c>y</c>; the last thing done to a word.</summary>
    public readonly ReadOnlySpan<char> Finish()
    {
        var letters = _buffer[.._length];
        letters.Replace('Y', 'y');
        return letters;
    }
}
