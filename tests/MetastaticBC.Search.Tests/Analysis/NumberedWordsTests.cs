using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class NumberedWordsTests
{
    [Theory]
    [InlineData("stage", true)]
    [InlineData("phases", true)]
    [InlineData("iv", false)]
    [InlineData("room", false)]
    public void IsNoun_KnowsWhatNumeralsFollow(string term, bool expected) => Assert.Equal(expected, NumberedWords.IsNoun(term));

    [Theory]
    [InlineData("am", true)]
    [InlineData("have", true)]
    [InlineData("breast", false)]
    public void IsVerb_KnowsWhatFollowsAPerson(string term, bool expected) => Assert.Equal(expected, NumberedWords.IsVerb(term));
}
