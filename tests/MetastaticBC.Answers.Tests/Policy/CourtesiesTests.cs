using MetastaticBC.Answers.Policy;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Policy;

public sealed class CourtesiesTests
{
    [Theory]
    [InlineData("hi", ReplyKey.Greeting)]
    [InlineData("hello there doctor", ReplyKey.Greeting)]
    [InlineData("hi thank you so much", ReplyKey.Thanks)]
    [InlineData("hello are you a real person", ReplyKey.Identity)]
    [InlineData("thansk", ReplyKey.Thanks)]
    [InlineData("helllo", ReplyKey.Greeting)]
    [InlineData("byeeee", ReplyKey.Goodbye)]
    public void Find_TakesTheLongestOfSeveralCourtesies(string message, ReplyKey expected) => Assert.Equal(expected, Find(message));

    [Theory]
    [InlineData("")]
    [InlineData("please")]
    [InlineData("hello bone")]
    [InlineData("thanks is denosumab safe")]
    [InlineData("what is denosumab")]
    [InlineData("hi hi hi hi hi hi hi hi hi hi hi hi hi")]
    public void Find_LeavesWhatSaysMore(string message) => Assert.Null(Find(message));

    private static ReplyKey? Find(string message) => Courtesies.Known.Find(message.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
