using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class FoldingFilterTests
{
    [Fact]
    public void Apply_Folds() => Assert.Equal("cafe", new FoldingFilter().Apply("CAFÉ"));

    [Fact]
    public void Apply_LeavesOutWhatFoldsToNothing() => Assert.Null(new FoldingFilter().Apply("\u0301"));
}
