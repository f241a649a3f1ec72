using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class AskingSentencesTests
{
    private const string Story = "My wife was told last week that the scan shows a spot";

    [Theory]
    [InlineData("Is it safe?", "Is it safe")]
    [InlineData("is it safe", "is it safe")]
    [InlineData("what's the next step", "what's the next step")]
    [InlineData("I'd like to know more", "I'd like to know more")]
    [InlineData("And nobody has an answer for us?", "And nobody has an answer for us")]
    [InlineData("Someone said “safe?”", "Someone said “safe")]
    [InlineData("We don't understand the letter", "We don't understand the letter")]
    public void Of_ASentenceThatAsks_IsTakenWithoutTheStory(string asking, string expected)
    {
        Assert.Equal([expected], Of($"{Story}. {asking}"));
        Assert.Equal([expected], Of($"{Story}!\n{asking}"));
    }

    [Theory]
    [InlineData("We are tired.")]
    [InlineData("Somewhat better now.")]
    [InlineData("The unknown is hard.")]
    public void Of_NoSentenceAsks_IsTheWholeText(string end) => Assert.Equal([$"{Story}. {end}"], Of($"{Story}. {end}"));

    [Fact]
    public void Of_SeveralThatAsk_AreInOrder() =>
        Assert.Equal(["Is it cancer", "Who tells us"], Of($"Is it cancer? {Story}; nobody says. Who tells us?"));

    [Theory]
    [InlineData("She fell. What is it? She was walking the dog yesterday", 11, true)]
    [InlineData("She fell. What is it? She was walking the big dog yesterday", 12, false)]
    public void Of_AShortMessage_IsReadAsAWhole(string text, int words, bool whole)
    {
        Assert.Equal(words, TextAnalyzer.Words.Analyze(text).Count);
        Assert.Equal([whole ? text : "What is it"], Of(text));
    }

    [Fact]
    public void Of_NoWords_IsTheWholeText() => Assert.Equal(["?!"], Of("?!"));

    [Fact]
    public void Of_GivesPartsInOrderThatDoNotOverlap() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var message = $"{text}. What is it? {text} and more words that fill the story up to its length? {text}";
        var parts = AskingSentences.Of(message, TextAnalyzer.Words.Analyze(message));

        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.InRange(part.End, part.Start + 1, message.Length));
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    });

    private static IEnumerable<string> Of(string text) =>
        AskingSentences.Of(text, TextAnalyzer.Words.Analyze(text)).Select(part => text[part.Start..part.End]);
}
