using MetastaticBC.Search.Spelling;

namespace MetastaticBC.Search.Tests.Spelling;

public sealed class EnglishWordsTests
{
    [Theory]
    [InlineData("because")]
    [InlineData("doesnt")]
    [InlineData("gymnastics")]
    [InlineData("colour")]
    [InlineData("color")]
    [InlineData("sarah")]
    [InlineData("dunno")]
    public void Contains_WordsNamesAndTalk(string word) => Assert.True(EnglishWords.Contains(word));

    [Theory]
    [InlineData("brest")]
    [InlineData("becuase")]
    [InlineData("brustkrebs")]
    public void Contains_NoSlips(string word) => Assert.False(EnglishWords.Contains(word));
}
