using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class MessageTests
{
    [Fact]
    public void PlacesOf_AreInOrder() =>
        Assert.Equal([0, 2, 4], MessageTurn.Message("pain, then pains, then pain").PlacesOf(new PatternWord("pain")));

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
}
