using MetastaticBC.Answers.Ranking;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class PassageProfilesTests
{
    private static readonly SmallRanking Small = new(
        "# Night\n\nOkapis open.\n\nTapirs follow.\n\n## Rest\n\nZebras rest.\n\nGnus rest too.\n",
        "# Day\n\n## Rest\n\nMoas rest.\n",
        "# Day\n\n## Rest\n\nKiwis rest.\n");

    [Theory]
    [InlineData("Okapis", true)]
    [InlineData("Tapirs", false)]
    [InlineData("Zebras", true)]
    [InlineData("Gnus", false)]
    [InlineData("Moas", true)]
    [InlineData("Kiwis", true)]
    public void Of_KnowsWhatOpensASection(string start, bool opens) => Assert.Equal(opens, Small[start].OpensSection);

    [Fact]
    public void Of_MakesEachProfileOnce()
    {
        Assert.Same(Small["Gnus"], Small["Gnus"]);
        Assert.NotSame(Small["Gnus"], Small["Zebras"]);
        Assert.All(Small.Knowledge.Passages, passage => Assert.Same(passage, Small.Profiles.Of(passage).Passage));
    }

    [Theory]
    [InlineData("Okapis", "Tapirs", true)]
    [InlineData("Tapirs", "Zebras", false)]
    [InlineData("Zebras", "Gnus", true)]
    [InlineData("Gnus", "Moas", false)]
    [InlineData("Moas", "Kiwis", false)]
    public void Sections_AreThoseUnderOneHeadingOfOneDocument(string one, string other, bool same)
    {
        var (first, second) = (Small[one].Passage, Small[other].Passage);

        Assert.Equal(same, PassageProfiles.SameSection(first, second));
        Assert.Equal(same, PassageProfiles.SectionOf(first) == PassageProfiles.SectionOf(second));
    }
}
