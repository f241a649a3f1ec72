using MetastaticBC.Answers.Policy.Signposting;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class MessageTests
{
    private static readonly PatternVocabulary Vocabulary = new();

    private static readonly PatternWord Pain = Vocabulary.Add("pain");

    [Fact]
    public void PlacesOf_AreInOrder() =>
        Assert.Equal([0, 2, 4], Message("pain, then pains, then pain").PlacesOf(Pain));

    [Theory]
    [InlineData(0, 5, 0)]
    [InlineData(1, 5, 2)]
    [InlineData(1, 2, null)]
    [InlineData(5, 9, null)]
    public void NextPlaceOf_LooksFromStartToBeforeEnd(int start, int end, int? expected) =>
        Assert.Equal(expected, Message("pain, then pains, then pain").NextPlaceOf(Pain, start, end));

    [Fact]
    public void Sentences_EndAtAFullStopOrALineEnd()
    {
        var message = MessageTurn.Message("one, two. three\nfour - five");

        Assert.Equal([0, 0, 1, 2, 2], Enumerable.Range(0, 5).Select(message.SentenceOf));
        Assert.Equal([true, false, true, true, false], Enumerable.Range(0, 5).Select(message.OpensSentence));
        Assert.Equal(3, message.SentenceCount);
    }

    [Fact]
    public void SentenceCount_OfNoWords_IsZero() => Assert.Equal(0, MessageTurn.Message("...").SentenceCount);

    private static Message Message(string text) => Answers.Policy.Signposting.Message.Of(text, TextAnalyzer.Words.Analyze(text), Vocabulary);
}
