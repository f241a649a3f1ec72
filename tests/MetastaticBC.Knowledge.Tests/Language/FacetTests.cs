using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class FacetTests
{
    private static readonly IReadOnlyList<string[]> Lines = [.. EmbeddedText.Lines("facets.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Lines_HaveThreePartsAndAKnownKind() => Assert.All(Lines, parts =>
    {
        Assert.Equal(3, parts.Length);
        Assert.All(parts, part => Assert.NotEqual("", part));
        Assert.True(parts[0] == "member" || Enum.GetNames<FacetKind>().Contains(parts[0], StringComparer.OrdinalIgnoreCase), parts[0]);
    });

    [Fact]
    public void Lines_AreInSmallLetters() => Assert.All(Lines.SelectMany(parts => parts), part => Assert.Equal(part.ToLowerInvariant(), part));

    [Fact]
    public void Lines_OfMembers_NameFacetsAndNoneTwice()
    {
        var names = Facet.All.Select(facet => facet.Name).ToHashSet(StringComparer.Ordinal);
        var members = Lines.Where(parts => parts[0] == "member").ToList();

        Assert.All(members.SelectMany(parts => parts.Skip(1)), name => Assert.Contains(name, names));
        Assert.Distinct(members.Select(parts => $"{parts[1]} | {parts[2]}"));
    }

    [Fact]
    public void All_HoldsEveryKind() => Assert.Equal(Enum.GetValues<FacetKind>(), Facet.All.Select(facet => facet.Kind).Distinct().Order());

    [Fact]
    public void All_NamesAreUniqueWithinAKind() => Assert.Distinct(Facet.All.Select(facet => $"{facet.Kind} {facet.Name}"));

    [Fact]
    public void All_NoWordingStandsInTwoFacetsOfAKind() =>
        Assert.Distinct(Facet.All.SelectMany(facet => facet.Wordings.Select(wording => $"{facet.Kind} {wording}")));

    [Fact]
    public void All_TheNameIsAWordingWhetherOrNotItIsListed()
    {
        var lining = Assert.Single(Facet.All, facet => facet is { Kind: FacetKind.Site, Name: "heart lining" });

        Assert.Equal(["heart lining", "pericardium", "pericardial", "sac around the heart"], lining.Wordings);
        Assert.All(Facet.All, facet => Assert.Equal(facet.Name, facet.Wordings[0]));
    }

    [Theory]
    [InlineData("letrozole", "aromatase inhibitor")]
    [InlineData("aromatase inhibitor", "hormone therapy")]
    [InlineData("brain metastases", "brain")]
    [InlineData("liver", "")]
    public void All_GroupsAreWhatAMemberLineSays(string name, string groups) =>
        Assert.Equal(groups, string.Join(", ", Assert.Single(Facet.All, facet => facet.Name == name).Groups));

    [Fact]
    public void Facets_OfTheSameWords_AreNotEqual()
    {
        var facet = Facet.All[0];
        var copy = facet with { };

        Assert.False(facet.Equals(copy));
        Assert.True(facet.Equals(facet));
    }
}
