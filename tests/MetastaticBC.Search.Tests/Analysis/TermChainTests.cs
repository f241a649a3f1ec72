using MetastaticBC.Search.Analysis;
using MetastaticBC.Search.Analysis.Stemming;

namespace MetastaticBC.Search.Tests.Analysis;

public sealed class TermChainTests
{
    private static readonly ITermFilter[] Filters = [new FoldingFilter(), new PossessiveFilter(), new StopWordFilter(), new StemFilter()];

    [Theory]
    [InlineData("Treatments", "treatment")]
    [InlineData("BONES", "bone")]
    [InlineData("patient’s", "patient")]
    [InlineData("The", null)]
    [InlineData("\u0301", null)]
    public void Apply_IsAllFiltersInOrder(string word, string? expected)
    {
        foreach (var remembers in (bool[])[false, true])
        {
            var chain = new TermChain(Filters, remembers);

            Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(expected, chain.Apply(word)));
            Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(expected, chain.Apply(word.AsSpan())));
        }
    }

    [Fact]
    public void Apply_WithoutFiltersChangesNothing() => Assert.Equal("Bone", new TermChain([], remembers: true).Apply("Bone".AsSpan()));

    [Fact]
    public void Apply_MakesNoNewTextOfAFrequentWord()
    {
        var chain = new TermChain(Filters, remembers: false);

        Assert.Same(chain.Apply("Treatments".AsSpan()), chain.Apply("Treatments".AsSpan()));
    }

    /// <summary>What people type must not stay in memory.</summary>
    [Fact]
    public void Apply_KeepsOtherWordsOnlyWhereItIsToldTo()
    {
        var (one, other) = Twice(remembers: true);
        Assert.Same(one, other);
        (one, other) = Twice(remembers: false);
        Assert.NotSame(one, other);

        static (string? First, string? Second) Twice(bool remembers)
        {
            var chain = new TermChain(Filters, remembers);
            return (chain.Apply("Zebras".AsSpan()), chain.Apply("Zebras".AsSpan()));
        }
    }
}
