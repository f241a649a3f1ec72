using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Understanding;

/// <summary>The features of a message: each once, hashed to a bucket of a <see cref="LinearModel"/>.</summary>
internal sealed class FeatureList
{
    /// <summary>What a pattern counts beside all words of the message together; found by validation over voices.</summary>
    private const double PatternValue = 0.3;

    /// <summary>The length, in rarity, of the words and of the letter groups of a message of about four words.</summary>
    private const double ShortestWords = 25 / LinearModel.RarityStep;
    private const double ShortestLetters = 45 / LinearModel.RarityStep;

    /// <summary>FNV-1a, 32 bits, over UTF-16 units: the same on every machine.</summary>
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _letters = [];
    private readonly HashSet<int> _patterns = [];

    public IReadOnlySet<int> Letters => _letters;

    /// <summary>Words, pairs of words and patterns.</summary>
    public IEnumerable<int> Others => _words.Concat(_patterns);

    public void AddWord(string word) => _words.Add(Bucket(Hash(Hash(Offset, "w"), word)));

    /// <summary>Two words with <paramref name="gap"/> others between them.</summary>
    public void AddPair(string first, string second, int gap) =>
        _words.Add(Bucket(Hash(Hash(Hash(Offset, gap == 0 ? "p" : "s"), first) * Prime, second)));

    public void AddPattern(string kind, string name) => _patterns.Add(Bucket(Hash(Hash(Hash(Offset, "k"), kind) * Prime, name)));

    /// <summary>Every group of <paramref name="shortest"/> to <paramref name="longest"/> letters of the text.</summary>
    public void AddGroups(ReadOnlySpan<char> text, int shortest, int longest)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var hash = Hash(Offset, "l");
            for (var length = 1; length <= longest && start + length <= text.Length; length++)
            {
                hash = (hash ^ text[start + length - 1]) * Prime;
                if (length >= shortest)
                    _letters.Add(Bucket(hash));
            }
        }
    }

    /// <summary>
    /// Words and groups of letters are each brought to length 1, so that a long message weighs no more than a short one; a message of
    /// a few words stays shorter, for it says little.
    /// </summary>
    /// <param name="rarities">Of the model; a bucket of rarity 0 is left out.</param>
    public SparseRow Weigh(IReadOnlyList<byte> rarities)
    {
        var values = new SortedDictionary<int, double>();
        foreach (var (block, shortest) in ((HashSet<int>, double)[])[(_words, ShortestWords), (_letters, ShortestLetters)])
        {
            var known = block.Select(Fold).Distinct().Where(bucket => rarities[bucket] > 0).Order().ToArray();
            var length = Math.Max(shortest, Math.Sqrt(known.Sum(bucket => Square(rarities[bucket]))));
            foreach (var bucket in known)
                values[bucket] = values.GetValueOrDefault(bucket) + (rarities[bucket] / length);
        }

        foreach (var bucket in _patterns.Select(Fold).Where(bucket => rarities[bucket] > 0))
            values[bucket] = values.GetValueOrDefault(bucket) + PatternValue;
        return new SparseRow([.. values.Keys], [.. values.Values]);

        int Fold(int bucket) => bucket & (rarities.Count - 1);
    }

    private static uint Hash(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return hash;
    }

    /// <summary>The high bits of the hash are better mixed than the low ones.</summary>
    private static int Bucket(uint hash) => (int)((hash ^ (hash >> 15)) & (LinearModel.Buckets - 1));

    private static double Square(double value) => value * value;
}
