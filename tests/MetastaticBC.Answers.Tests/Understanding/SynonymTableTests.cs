using MetastaticBC.Answers.Understanding;
using MetastaticBC.Search;
using MetastaticBC.Search.Analysis;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class SynonymTableTests
{
    private static readonly SynonymTable Table = new(
        SmallLibrary.With("liver, hepatic\nliver mets, liver secondaries\npicc => central line\npicc => line, central line\nthe, liver").Lexicon, TextAnalyzer.English);

    [Theory]
    [InlineData("liver mets today", 2)]
    [InlineData("liver scan", 1)]
    [InlineData("hepatic", 1)]
    [InlineData("scan liver", 0)]
    [InlineData("central line", 0)]
    public void LongestAt_TakesTheLongestWordingThatBeginsThere(string text, int expected) =>
        Assert.Equal(expected, Table.LongestAt(TextAnalyzer.English.Analyze(text), 0)?.End ?? 0);

    [Fact]
    public void Group_LeadsBothWaysWhereTheLexiconDoes()
    {
        Assert.Equal(["liver", "hepat"], Words(Table.Group(["liver"])));
        Assert.Equal(["hepat", "liver"], Words(Table.Group(["hepat"])));
    }

    [Fact]
    public void Group_LeadsOneWayAlongAnArrow()
    {
        Assert.Equal(["picc", "central line", "line"], Words(Table.Group(["picc"])));
        Assert.Equal(["central line"], Words(Table.Group(["central", "line"])));
    }

    [Fact]
    public void Group_CountsTheOwnWordingFully() =>
        Assert.Equal([1, 0.8], Table.Group(["liver"]).Wordings.Select(wording => wording.Weight));

    private static IEnumerable<string> Words(SynonymGroup group) => group.Wordings.Select(wording => string.Join(' ', wording.Terms));
}
