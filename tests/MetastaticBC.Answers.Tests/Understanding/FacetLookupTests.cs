using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class FacetLookupTests
{
    [Theory]
    [InlineData("Has it reached the lungs?", "Site lung")]
    [InlineData("liver, livers and hepatic", "Site liver; Site liver; Site liver")]
    [InlineData("lining of the lung", "Site pleura")]
    [InlineData("fluid on the lung", "Site pleura; Illness pleural effusion")]
    [InlineData("letrozole or fulvestrant", "Drug letrozole; Drug fulvestrant")]
    [InlineData("HER2-positive in the brain", "Subtype her2 positive; Site brain")]
    [InlineData("hip replacement", "Treatment joint replacement")]
    [InlineData("what should I ask", "")]
    [InlineData("", "")]
    public void Find_TakesTheLongestWordingAtEachPlace(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Find(text).Select(found => $"{found.Facet.Kind} {found.Facet.Name}")));

    [Fact]
    public void Find_AWordingOfTwoKinds_GivesBothAtOnePlace()
    {
        var found = Find("Is radionuclide therapy safe?");

        Assert.Equal([FacetKind.Treatment, FacetKind.Class], found.Select(entry => entry.Facet.Kind));
        Assert.All(found, entry => Assert.Equal((1, 3), (entry.Start, entry.End)));
    }

    [Fact]
    public void Find_NoneOverlapsTheOneBefore() => FixedSeed.Holds(RandomText.Texts, text =>
    {
        var places = Find($"{text} lining of the lung, liver {text} liver metastases").Select(found => (found.Start, found.End)).Distinct().ToList();

        Assert.NotEmpty(places);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    });

    [Fact]
    public void Find_EveryWordingLeadsToItsFacet() => Assert.All(Facet.All.SelectMany(facet => facet.Wordings.Select(wording => (facet, wording))), entry =>
    {
        var found = Assert.Single(Find(entry.wording), found => found.Facet.Equals(entry.facet));

        Assert.Equal(0, Find(entry.wording).Count(other => other.Start != found.Start));
    });

    [Fact]
    public void Find_AWordingIsOfOneFacetOfAKind() => Assert.All(
        Facet.All.SelectMany(facet => facet.Wordings),
        wording => Assert.Distinct(Find(wording).Select(found => $"{found.Facet.Kind} {found.Start}")));

    [Theory]
    [InlineData("liver scan", 0, true)]
    [InlineData("old liver", 0, false)]
    [InlineData("old liver", 1, true)]
    [InlineData("lining of the lung", 0, true)]
    [InlineData("lining of the sofa", 0, false)]
    public void Knows_TellsWhetherAWordingBeginsThere(string text, int index, bool known) =>
        Assert.Equal(known, FacetLookup.BuiltIn.Knows(TextAnalyzer.English.Analyze(text), index));

    private static List<(Facet Facet, IReadOnlyList<string> Terms, int Start, int End)> Find(string text) => [.. FacetLookup.BuiltIn.Find(TextAnalyzer.English.Analyze(text))];
}
