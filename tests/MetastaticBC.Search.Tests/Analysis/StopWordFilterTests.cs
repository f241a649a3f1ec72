using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class StopWordFilterTests
{
    [Theory]
    [InlineData("wat")]
    [InlineData("the")]
    [InlineData("cant")]
    [InlineData("what")]
    public void Apply_LeavesOutWordsWithoutASubject(string term) => Assert.Null(new StopWordFilter().Apply(term));

    [Theory]
    [InlineData("bone")]
    [InlineData("her2")]
    [InlineData("treatment")]
    [InlineData("")]
    public void Apply_KeepsEveryOtherWord(string term) => Assert.Same(term, new StopWordFilter().Apply(term));
}
