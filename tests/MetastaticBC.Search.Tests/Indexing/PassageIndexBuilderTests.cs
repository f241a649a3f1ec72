using MetastaticBC.Search.Indexing;
using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Indexing;

public sealed class PassageIndexBuilderTests
{
    [Fact]
    public void Add_RefusesAPassageThatIsNotTheNext()
    {
        var knowledge = SmallLibrary.Of("# Bones\n\nOne.\n\nTwo.");
        var builder = new PassageIndexBuilder(new Bm25Options());

        Assert.Throws<ArgumentException>("passage", () => builder.Add(knowledge.Passages[1]));
        builder.Add(knowledge.Passages[0]);
        Assert.Throws<ArgumentException>("passage", () => builder.Add(knowledge.Passages[0]));
    }

    [Fact]
    public void Build_OfNothingFindsNothing()
    {
        var index = new PassageIndexBuilder(new Bm25Options()).Build();

        Assert.Empty(index.Search(new SearchQuery([new SynonymGroup([new Wording(["bone"])])]), 5));
        Assert.Equal(0, index.Statistics.DocumentFrequency("bone"));
    }
}
