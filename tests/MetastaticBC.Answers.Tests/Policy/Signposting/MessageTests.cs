using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class MessageTests
{
    [Fact]
    public void PlacesOf_AreInOrder() =>
        Assert.Equal([0, 2, 4], Message.Of(MessageTurn.Question("pain, then pains, then pain")).PlacesOf(new PatternWord("pain")));

    [Fact]
    public void OpensSentence_BehindAFullStopOrALineEnd() => Assert.Equal(
        [true, false, true, true, false],
        Enumerable.Range(0, 5).Select(Message.Of(MessageTurn.Question("one, two. three\nfour - five")).OpensSentence));
}
