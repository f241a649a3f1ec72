using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Search.Analysis;

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
    [InlineData("back hurts", "my back doesnt hurt", "")]
    [InlineData("back hurts", "my back not only hurts", "1-4")]
    [InlineData("legs dont work", "legs dont really work", "0-3")]
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
        var vocabulary = new PatternVocabulary();
        var pattern = new WordPattern(wording.Split(' ').Select(vocabulary.Add), new Negation(MessageTurn.Nothing.Signposts.Negation));
        var places = pattern.Find(Message.Of(message, TextAnalyzer.Words.Analyze(message), vocabulary)).Where(place => !heedNegation || !place.IsDenied);
        return string.Join(' ', places.Select(place => $"{place.Stretch.First}-{place.Stretch.Last}"));
    }
}
