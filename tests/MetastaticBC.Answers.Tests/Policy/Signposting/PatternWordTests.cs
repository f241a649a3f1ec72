using MetastaticBC.Answers.Policy.Signposting;

namespace MetastaticBC.Answers.Tests.Policy.Signposting;

public sealed class PatternWordTests
{
    [Theory]
    [InlineData("fever", "fever")]
    [InlineData("bleeding", "bleeds")]
    [InlineData("temperature", "temprature")]
    [InlineData("breathe", "breahte")]
    [InlineData("seizure", "seizre")]
    public void Matches_TheSameStemOrOneSlip(string pattern, string typed) => Assert.True(Matches(pattern, typed));

    [Theory]
    [InlineData("fever", "never")]
    [InlineData("leg", "let")]
    [InlineData("blood", "bloom")]
    [InlineData("seizure", "leisure")]
    [InlineData("breathe", "breeding")]
    public void Matches_NoOtherWord(string pattern, string typed) => Assert.False(Matches(pattern, typed));

    private static bool Matches(string pattern, string typed) => new PatternWord(pattern, 0).Matches(MessageWord.Of(typed));
}
