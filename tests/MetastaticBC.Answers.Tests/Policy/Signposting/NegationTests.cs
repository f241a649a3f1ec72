using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class NegationTests
{
    [Theory]
    [InlineData("no fever")]
    [InlineData("I haven't had a fever")]
    [InlineData("without any fever")]
    [InlineData("I don’t have fever")]
    [InlineData("not having any pain or trouble or fever")]
    public void StandsBefore_HeedsACloseDenial(string message) => Assert.True(BeforeLastWord(message));

    [Theory]
    [InlineData("fever")]
    [InlineData("no one at home has fever")]
    [InlineData("no pain but fever")]
    [InlineData("no pain and fever")]
    [InlineData("No. Fever")]
    [InlineData("No\nfever")]
    [InlineData("can't get rid of fever")]
    [InlineData("won't stop fever")]
    [InlineData("not only fever")]
    [InlineData("doesn't stop the fever")]
    [InlineData("not getting better fever")]
    public void StandsBefore_LeavesWhatIsNotDenied(string message) => Assert.False(BeforeLastWord(message));

    [Theory]
    [InlineData("no", true)]
    [InlineData("cant", true)]
    [InlineData("yes", false)]
    public void Is_KnowsWordsOfNegation(string word, bool expected) => Assert.Equal(expected, Negation.Is(word));

    private static readonly Negation Negation = new(MessageTurn.Nothing.Signposts.Negation);

    private static bool BeforeLastWord(string text)
    {
        var message = MessageTurn.Message(text);
        return Negation.StandsBefore(message, message.Count - 1);
    }
}
