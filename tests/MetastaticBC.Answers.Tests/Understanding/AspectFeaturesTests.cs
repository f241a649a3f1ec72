using MetastaticBC.Answers.Understanding;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class AspectFeaturesTests
{
    [Theory]
    [InlineData("Is letrozole safe?", "Is fulvestrant safe?")]
    [InlineData("Is letrozole safe?", "Is an aromatase inhibitor safe?", false)]
    [InlineData("letrozole side effects", "aromatase inhibitor side effects")]
    [InlineData("pain in the liver", "pain in the lining of the lung")]
    [InlineData("How is chemotherapy given?", "How is radiotherapy given?")]
    [InlineData("Is letrozole safe?", "Is liver safe?", false)]
    [InlineData("Is letrozole safe?", "Is letrozole common?", false)]
    public void Of_ReadsAThingAsAWordForItsKind(string text, string other, bool alike = true) =>
        Assert.Equal(alike, Same(AspectFeatures.Of(text), AspectFeatures.Of(other)));

    [Theory]
    [InlineData("take 20mg letrozole at night", "take 20mg fulvestrant at night")]
    [InlineData("stage4 in the liver now", "stage4 in the lung now")]
    [InlineData("ten per cent of liver scans fail", "ten per cent of lung scans fail")]
    [InlineData("5% with liver pain", "5% with lung pain")]
    public void Of_FindsAThingBehindANumberAndItsUnit(string text, string other) => Assert.True(Same(AspectFeatures.Of(text), AspectFeatures.Of(other)));

    [Fact]
    public void Of_TakesWordsPairsAndEnds()
    {
        var expected = new FeatureList();
        foreach (var word in (string[])["kiwi", "moa", "gnu", "elk"])
            expected.AddWord(word);
        foreach (var (first, second, gap) in ((string, string, int)[])[
            ("^", "kiwi", 0), ("kiwi", "moa", 0), ("moa", "gnu", 0), ("gnu", "elk", 0), ("elk", "$", 0), ("kiwi", "gnu", 1), ("moa", "elk", 1), ("kiwi", "elk", 2)])
        {
            expected.AddPair(first, second, gap);
        }

        Assert.Equal(expected.Others.Order(), AspectFeatures.Of("Kiwi, moa! Gnu\nelk").Others.Order());
    }

    [Fact]
    public void Of_TakesGroupsOfThreeToFiveLettersAcrossWords()
    {
        var expected = new FeatureList();
        expected.AddGroups(" kiwi moa ", 3, 5);

        Assert.Equal(expected.Letters.Order(), AspectFeatures.Of("Kiwi? Moa!").Letters.Order());
    }

    [Fact]
    public void Of_WordsAreStemmedButLettersAreNot()
    {
        var (one, other) = (AspectFeatures.Of("walks"), AspectFeatures.Of("walking"));

        Assert.Equal(one.Others.Order(), other.Others.Order());
        Assert.NotEqual(one.Letters.Order(), other.Letters.Order());
    }

    [Fact]
    public void Of_ReadsTheFirstSixtyWords()
    {
        var sixty = string.Join(' ', Enumerable.Range(0, 60).Select(number => $"moa{number}"));

        Assert.True(Same(AspectFeatures.Of(sixty), AspectFeatures.Of(sixty + " kiwi gnu")));
        Assert.False(Same(AspectFeatures.Of(sixty), AspectFeatures.Of(sixty[..^6])));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ?! ")]
    public void Of_NoWord_HasNoWordFeatures(string text) => Assert.Empty(AspectFeatures.Of(text).Others);

    private static bool Same(FeatureList one, FeatureList other) =>
        one.Others.ToHashSet().SetEquals(other.Others) && one.Letters.SetEquals(other.Letters);
}
