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
    [InlineData("pain", "no pain", "")]
    [InlineData("pain", "", "")]
    public void Find_GivesEveryPlaceInOrder(string wording, string message, string expected) => Assert.Equal(expected, Find(wording, message, heedNegation: true));

    [Theory]
    [InlineData("not responding", "never not responding", "1-2")]
    [InlineData("cant breathe", "no cant breathe", "1-2")]
    public void Find_IsNotUndoneWhereTheWordingItselfDenies(string wording, string message, string expected) =>
        Assert.Equal(expected, Find(wording, message, heedNegation: true));

    [Fact]
    public void Find_HeedsNegationOnlyWhereTold() => Assert.Equal("1-1", Find("pain", "no pain", heedNegation: false));

    private static string Find(string wording, string message, bool heedNegation)
    {
        var pattern = new WordPattern(wording.Split(' ').Select(word => new PatternWord(word)), new Negation(MessageTurn.Nothing.Signposts.Negation));
        return string.Join(' ', pattern.Find(MessageTurn.Message(message), heedNegation).Select(place => $"{place.First}-{place.Last}"));
    }
}
