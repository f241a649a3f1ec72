using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Training;

/// <summary>The smoothed inverse document frequency of each bucket, in steps of a <see cref="LinearModel"/>.</summary>
internal static class FeatureRarity
{
    /// <summary>A group of letters that stands in fewer messages says nothing.</summary>
    private const int FewestForLetters = 3;

    /// <param name="size">Buckets of the model: a power of two.</param>
    public static byte[] Of(IReadOnlyList<FeatureList> lists, int size = LinearModel.Buckets)
    {
        var counts = new int[size];
        var isMoreThanLetters = new bool[size];
        foreach (var list in lists)
        {
            foreach (var bucket in list.Others)
                isMoreThanLetters[bucket & (size - 1)] = true;
            foreach (var bucket in list.Others.Concat(list.Letters).Select(bucket => bucket & (size - 1)).Distinct())
                counts[bucket]++;
        }

        return [.. counts.Select((count, bucket) => count >= (isMoreThanLetters[bucket] ? 1 : FewestForLetters) ? Rarity(count, lists.Count) : (byte)0)];
    }

    /// <summary>ln((1 + n) / (1 + df)) + 1: below 15 for a million messages, and so within a byte of sixteenths.</summary>
    private static byte Rarity(int count, int all) => (byte)Math.Round((Math.Log((1.0 + all) / (1 + count)) + 1) / LinearModel.RarityStep, MidpointRounding.ToEven);
}
