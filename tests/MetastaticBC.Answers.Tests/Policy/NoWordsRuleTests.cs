using MetastaticBC.Answers.Policy;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class NoWordsRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("???")]
    [InlineData("😀 ❤️ 👩🏽‍⚕️")]
    [InlineData("\uD83D")]
    public void Judge_AsksForWords(string message) =>
        Assert.Equal(ReplyKey.NoWords, Assert.IsType<Abstained>(new NoWordsRule().Judge(MessageTurn.Of(message))).Reason);

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("骨")]
    public void Judge_LeavesALetterOrDigit(string message) => Assert.Null(new NoWordsRule().Judge(MessageTurn.Of(message)));
}
