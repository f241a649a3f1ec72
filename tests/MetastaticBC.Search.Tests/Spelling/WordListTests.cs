using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class WordListTests
{
    [Theory]
    [InlineData("common-words.txt")]
    [InlineData("known-words.txt")]
    public void TheLists_AreInOrderAndFindEachOfTheirWords(string name)
    {
        var list = new WordList(typeof(WordList).Assembly, name);
        var words = list.ToArray();

        Assert.True(words.Length > 10_000);
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.True(SpellingIndex.HoldsWord(word), word));
        Assert.DoesNotContain(words, word => !list.Contains(word));
        Assert.DoesNotContain(words, word => list.Contains(word + "qq") || list.Contains(word[..^1] + "_"));
    }

    [Fact]
    public void Contains_NothingBesideItsWords()
    {
        var list = new WordList(typeof(WordList).Assembly, "common-words.txt");

        Assert.False(list.Contains(""));
        Assert.False(list.Contains("SCOWL"));
        Assert.False(list.Contains("a b"));
        Assert.False(list.Contains("zzzzzz"));
        Assert.False(list.Contains("#"));
    }
}
