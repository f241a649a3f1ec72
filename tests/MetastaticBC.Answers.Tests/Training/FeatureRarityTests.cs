using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Answers.Training;
using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class FeatureRarityTests
{
    private const int Messages = 7;

    /// <summary>In sixteenths: ln(8 / (1 + messages with it)) + 1.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 38)]
    [InlineData(2, 32)]
    [InlineData(3, 27)]
    [InlineData(7, 16)]
    public void Of_AWordAPairOrAPattern(int messages, byte expected)
    {
        Assert.Equal(expected, Rarity(messages, features => features.AddWord("okapi")));
        Assert.Equal(expected, Rarity(messages, features => features.AddPair("okapi", "tapir", 1)));
        Assert.Equal(expected, Rarity(messages, features => features.AddPattern("met", "okapi")));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 27)]
    [InlineData(7, 16)]
    public void Of_LettersInFewerThanThreeMessages_IsZero(int messages, byte expected) =>
        Assert.Equal(expected, Rarity(messages, features => features.AddGroups("ab", 2, 2)));

    [Fact]
    public void Of_GivesOneRarityABucketAndZeroWhereNothingStands()
    {
        var rarities = FeatureRarity.Of([new FeatureList(), new FeatureList()]);

        Assert.Equal(LinearModel.Buckets, rarities.Length);
        Assert.DoesNotContain(rarities, rarity => rarity > 0);
    }

    private static byte Rarity(int messages, Action<FeatureList> add)
    {
        var lists = Enumerable.Range(0, Messages).Select(_ => new FeatureList()).ToList();
        foreach (var list in lists.Take(messages))
            add(list);
        var probe = new FeatureList();
        add(probe);
        return FeatureRarity.Of(lists)[probe.Others.Concat(probe.Letters).Single()];
    }
}
