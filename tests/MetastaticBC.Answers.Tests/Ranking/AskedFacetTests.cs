using MetastaticBC.Answers.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class AskedFacetTests
{
    private const string Wordings = "letrozole, moonpill\nletrozole => sunpill^0.4";

    private static readonly string[] Documents =
    [
        "# Tablets\n\nLetrozole is one of them.\n\nAromatase inhibitors are a family.\n\nThe moonpill is white.\n\nThe sunpill is yellow.\n",
        "# Scans\n\n## The liver\n\nWarm gel helps.\n\n## Others\n\nLungs are looked at.\n\nNothing is drunk.\n",
        "# Fillers\n\nOkapis.\n\nTapirs.\n\nGnus.\n\nMoas.\n",
    ];

    private static readonly SmallRanking Small = new(SmallLibrary.With(Wordings, Documents));

    [Fact]
    public void Of_CountsThePassagesOfTheWordingThatMostHold()
    {
        var asked = Assert.Single(Asked("letrozole for a while"));

        Assert.Equal((FacetKind.Drug, "letrozole", 1), (asked.Facet.Kind, asked.Facet.Name, asked.Passages));
        Assert.Equal(["letrozol", "moonpil"], asked.Wordings.Select(terms => string.Join(' ', terms)).Order());
    }

    [Fact]
    public void Of_SomethingThatNoPassageNames_IsAskedAndUnknown()
    {
        var asked = Assert.Single(Asked("denosumab"));

        Assert.Equal(0, asked.Passages);
        Assert.Empty(asked.Wordings);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public void Of_LeavesOutWhatAFifthOfTheLibraryNames(int named, int asked)
    {
        var passages = Enumerable.Range(0, 11).Select(number => number < named ? "Letrozole." : "Okapi.");
        var small = new SmallRanking($"# Page\n\n{string.Join("\n\n", passages)}\n");

        Assert.Equal(11, small.Knowledge.Passages.Count);
        Assert.Equal(asked, small.Measure("letrozole").Facets.Count);
    }

    [Fact]
    public void Of_LeavesOutWhomItIsAbout()
    {
        Assert.Contains(Small.Question("can my aunt have letrozole").Facets, named => named.Facet.Kind == FacetKind.Person);
        Assert.Equal(["letrozole"], Asked("can my aunt have letrozole").Select(asked => asked.Facet.Name));
    }

    [Theory]
    [InlineData("letrozole", "Letrozole is", true)]
    [InlineData("letrozole", "The moonpill", true)]
    [InlineData("letrozole", "The sunpill", false)]
    [InlineData("letrozole", "Aromatase", true)]
    [InlineData("aromatase inhibitor", "Letrozole is", true)]
    [InlineData("anastrozole", "Aromatase", true)]
    [InlineData("anastrozole", "Letrozole is", false)]
    [InlineData("tamoxifen", "Aromatase", false)]
    public void StandsIn_WantsItsWordsItsGroupOrAMember(string asked, string start, bool stands) =>
        Assert.Equal(stands, Assert.Single(Asked(asked)).StandsIn(Small[start], PassageParts.Own));

    [Fact]
    public void StandsIn_LooksOnlyAtThePartsThatAreGiven()
    {
        var liver = Assert.Single(Asked("liver"));

        Assert.True(liver.StandsIn(Small["Warm gel"], PassageParts.Heading));
        Assert.False(liver.StandsIn(Small["Warm gel"], PassageParts.Body | PassageParts.Title));
        Assert.False(Assert.Single(Asked("aromatase inhibitor")).StandsIn(Small["Letrozole is"], PassageParts.Title));
    }

    [Theory]
    [InlineData("letrozole", "Nothing", true)]
    [InlineData("letrozole", "Letrozole is", false)]
    [InlineData("her2 positive", "Nothing", true)]
    [InlineData("lung", "Warm gel", true)]
    [InlineData("lung", "Lungs", false)]
    [InlineData("lung", "Nothing", false)]
    [InlineData("liver", "Lungs", false)]
    [InlineData("mri scan", "Nothing", false)]
    public void IsCriticalTo_APassageThatSpeaksOfAnotherThing(string asked, string start, bool critical) =>
        Assert.Equal(critical, Asked(asked).Any(facet => facet.IsCriticalTo(Small[start])));

    private static IReadOnlyList<AskedFacet> Asked(string question) => Small.Measure(question).Facets;
}
