namespace MetastaticBC.Search.Analysis;

/// <summary>The first two letters of a few words: what begins otherwise, as nearly every word does, need not be looked up.</summary>
internal sealed class Beginnings
{
    private const int Letters = 128;

    private readonly bool[] _pairs = new bool[Letters * Letters];

    /// <param name="words">ASCII letters and digits, at least two.</param>
    public Beginnings(IEnumerable<string> words)
    {
        foreach (var word in words)
            _pairs[(word[0] * Letters) + word[1]] = true;
    }

    /// <summary>Whether one of the words may begin so.</summary>
    public bool MayBegin(ReadOnlySpan<char> letters) => letters is [< (char)Letters and var first, < (char)Letters and var second, ..]
        ? _pairs[(first * Letters) + second]
        : letters.Length == 1;
}
