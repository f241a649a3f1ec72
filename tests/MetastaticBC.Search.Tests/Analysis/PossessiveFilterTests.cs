using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class PossessiveFilterTests
{
    [Theory]
    [InlineData("patient's", "patient")]
    [InlineData("can't", "cant")]
    [InlineData("o'brien's", "obrien")]
    [InlineData("patients'", "patients")]
    [InlineData("'s", "")]
    [InlineData("'", "")]
    [InlineData("s", "s")]
    [InlineData("", "")]
    public void Apply_TakesPossessivesAndApostrophesOut(string term, string expected) =>
        Assert.Equal(expected, new PossessiveFilter().Apply(term));
}
