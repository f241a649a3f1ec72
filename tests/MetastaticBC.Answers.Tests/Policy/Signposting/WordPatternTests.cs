using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class WordPatternTests
{
    [Theory]
    [InlineData("bone pain", "bone pain", "0-1")]
    [InlineData("bone pain", "bone or joint pain", "0-3")]
    [InlineData("bone pain", "bone one two three pain", "")]
    [InlineData("bone pain", "pain bone", "")]
    [InlineData("bone pain", "bone bone pain", "0-2 1-2")]
    [InlineData("pain", "pain and pains", "0-0 2-2")]
    [InlineData("pain", "", "")]
    public void Find_GivesEveryPlaceInOrder(string wording, string message, string expected) =>
        Assert.Equal(expected, string.Join(' ', new WordPattern(wording.Split(' ')).Find(Message.Of(MessageTurn.Question(message))).Select(place => $"{place.First}-{place.Last}")));

    [Theory]
    [InlineData("not responding", true)]
    [InlineData("cant breathe", true)]
    [InlineData("responding not", false)]
    public void BeginsWithNegation_LooksAtTheFirstWord(string wording, bool expected) =>
        Assert.Equal(expected, new WordPattern(wording.Split(' ')).BeginsWithNegation);
}
