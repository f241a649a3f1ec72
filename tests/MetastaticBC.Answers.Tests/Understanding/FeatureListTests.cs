using FsCheck.Fluent;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class FeatureListTests
{
    private const int Digits = 12;

    [Fact]
    public void Add_GivesTheSameBucketsInAnyOrder() => FixedSeed.Holds(RandomText.Texts.ArrayOf(), texts =>
    {
        var (forwards, backwards) = (Of(texts), Of(texts.Reverse()));

        Assert.Equal(forwards.Others.Order(), backwards.Others.Order());
        Assert.Equal(forwards.Letters.Order(), backwards.Letters.Order());
        Assert.Equivalent(forwards.Weigh(Rarities()), backwards.Weigh(Rarities()), strict: true);
    });

    [Fact]
    public void Add_KeepsAFeatureOnce()
    {
        var features = new FeatureList();
        for (var time = 0; time < 3; time++)
        {
            features.AddWord("okapi");
            features.AddPair("okapi", "tapir", 0);
            features.AddPattern("met", "okapi");
            features.AddGroups("aaaa", 2, 2);
        }

        Assert.Equal(3, features.Others.Count());
        Assert.Single(features.Letters);
    }

    [Fact]
    public void Add_TellsFeaturesOfDifferentKindsApart() => Assert.Distinct(
    [
        Bucket(features => features.AddWord("ab")),
        Bucket(features => features.AddWord("ba")),
        Bucket(features => features.AddPair("a", "b", 0)),
        Bucket(features => features.AddPair("b", "a", 0)),
        Bucket(features => features.AddPair("", "ab", 0)),
        Bucket(features => features.AddPair("ab", "", 0)),
        Bucket(features => features.AddPair("a", "b", 1)),
        Bucket(features => features.AddPattern("a", "b")),
        Bucket(features => features.AddPattern("ab", "")),
        Bucket(features => features.AddGroups("ab", 2, 2)),
    ]);

    [Fact]
    public void AddPair_OfWordsApart_IsTheSameForEveryGap() =>
        Assert.Equal(Bucket(features => features.AddPair("a", "b", 1)), Bucket(features => features.AddPair("a", "b", 2)));

    [Theory]
    [InlineData("abcd", 2, 3, "ab bc cd abc bcd")]
    [InlineData("abcd", 4, 9, "abcd")]
    [InlineData("abc", 1, 1, "a b c")]
    [InlineData("ab", 3, 5, "")]
    [InlineData("", 1, 5, "")]
    public void AddGroups_TakesEveryGroupOfLetters(string text, int shortest, int longest, string expected)
    {
        var features = new FeatureList();
        features.AddGroups(text, shortest, longest);

        var groups = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(groups.Select(group => Bucket(one => one.AddGroups(group, group.Length, group.Length))).Order(), features.Letters.Order());
    }

    [Fact]
    public void Weigh_OfFewFeatures_KeepsThemShort()
    {
        var pair = Bucket(one => one.AddPair("okapi", "tapir", 1));
        var features = new FeatureList();
        features.AddWord("okapi");
        features.AddPair("okapi", "tapir", 1);
        features.AddGroups("ab", 1, 1);

        var row = features.Weigh(Rarities((Word("okapi"), 40), (pair, 80), (Letter("a"), 72), (Letter("b"), 36)));

        Assert.Equal(40.0 / 16 / 25, ValueOf(row, Word("okapi")), Digits);
        Assert.Equal(80.0 / 16 / 25, ValueOf(row, pair), Digits);
        Assert.Equal(72.0 / 16 / 45, ValueOf(row, Letter("a")), Digits);
        Assert.Equal(36.0 / 16 / 45, ValueOf(row, Letter("b")), Digits);
    }

    [Fact]
    public void Weigh_OfManyFeatures_BringsWordsAndLettersEachToLengthOne()
    {
        var features = new FeatureList();
        for (var word = 0; word < 5000; word++)
            features.AddWord($"okapi{word}");
        features.AddGroups(string.Concat(Enumerable.Range('a', 5000).Select(letter => (char)letter)), 1, 1);

        Assert.Equal(2, features.Weigh(Rarities()).Values.Sum(value => value * value), 0.1);
    }

    [Fact]
    public void Weigh_LeavesOutABucketOfRarityZero()
    {
        var features = new FeatureList();
        features.AddWord("okapi");
        features.AddWord("tapir");
        features.AddGroups("ab", 1, 1);
        features.AddPattern("met", "okapi");

        var row = features.Weigh(Rarities((Word("tapir"), 0), (Letter("a"), 0), (Bucket(one => one.AddPattern("met", "okapi")), 0)));

        Assert.Equal(new[] { Word("okapi"), Letter("b") }.Order(), row.Buckets);
        Assert.Equal(new[] { 1 / 25.0, 1 / 45.0 }.Order(), row.Values.Order());
    }

    [Fact]
    public void Weigh_WhereNothingIsKnown_IsEmpty()
    {
        var row = Of(["okapi"]).Weigh(new byte[LinearModel.Buckets]);

        Assert.Empty(row.Buckets);
        Assert.Empty(row.Values);
    }

    [Fact]
    public void Weigh_GivesEveryPatternTheSameFixedValue()
    {
        var features = new FeatureList();
        features.AddPattern("met", "okapi");
        var alone = features.Weigh(Rarities()).Values.Single();
        features.AddPattern("met", "tapir");
        features.AddWord("zebra");

        var row = features.Weigh(Rarities((Bucket(one => one.AddPattern("met", "tapir")), 200), (Word("zebra"), 3)));

        Assert.InRange(alone, 0.01, 0.99);
        Assert.Equal(new[] { 3.0 / 16 / 25, alone, alone }.Order(), row.Values.Order());
    }

    [Fact]
    public void Weigh_GivesBucketsAscendingAndEachOnce() => FixedSeed.Holds(RandomText.Texts.ArrayOf(), texts =>
    {
        var row = Of(texts).Weigh(Rarities());

        Assert.Equal(row.Buckets.Order().Distinct(), row.Buckets);
        Assert.Equal(row.Buckets.Length, row.Values.Length);
        Assert.All(row.Buckets, bucket => Assert.InRange(bucket, 0, LinearModel.Buckets - 1));
        Assert.All(row.Values, value => Assert.InRange(value, double.Epsilon, 3));
    });

    private static FeatureList Of(IEnumerable<string> texts)
    {
        var features = new FeatureList();
        foreach (var text in texts)
        {
            features.AddWord(text);
            features.AddPair(text, "okapi", 0);
            features.AddPattern("met", text);
            features.AddGroups(text, 2, 4);
        }

        return features;
    }

    /// <summary>16 wherever nothing else is said.</summary>
    private static byte[] Rarities(params (int Bucket, byte Rarity)[] others)
    {
        var rarities = new byte[LinearModel.Buckets];
        Array.Fill(rarities, (byte)16);
        foreach (var (bucket, rarity) in others)
            rarities[bucket] = rarity;
        return rarities;
    }

    private static double ValueOf(SparseRow row, int bucket) => row.Values[Array.IndexOf(row.Buckets, bucket)];

    private static int Word(string word) => Bucket(features => features.AddWord(word));

    private static int Letter(string letter) => Bucket(features => features.AddGroups(letter, 1, 1));

    private static int Bucket(Action<FeatureList> add)
    {
        var features = new FeatureList();
        add(features);
        return features.Others.Concat(features.Letters).Single();
    }
}
