using MetastaticBC.Answers.Ranking;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class RankedPassagesTests
{
    private static readonly SmallRanking Small = new(
        "# Tablets\n\nLetrozole is white.\n\nOkapis one.\n\n## Others\n\nOkapis two.\n\nOkapis three.\n", "# More\n\nTapirs.\n\nGnus.\n\nMoas.\n\nEmus.\n");

    [Theory]
    [InlineData("Letrozole,Okapis one,Okapis three,Okapis two", "Okapis three")]
    [InlineData("Okapis two,Okapis three,Tapirs", "Tapirs")]
    [InlineData("Okapis two,Okapis three", null)]
    [InlineData("Okapis two", null)]
    [InlineData("", null)]
    public void Rival_IsTheBestOfAnotherSection(string starts, string? rival) =>
        Assert.Equal(rival is null ? null : Small[rival], Ranked("okapi", starts).Rival?.Profile);

    [Theory]
    [InlineData("letrozole", "Letrozole,Tapirs", false)]
    [InlineData("letrozole", "Tapirs,Letrozole", true)]
    [InlineData("letrozole and denosumab", "Letrozole", true)]
    [InlineData("kidney", "Letrozole", true)]
    [InlineData("okapi", "Tapirs", false)]
    [InlineData("denosumab", "", false)]
    public void MissesWhatWasNamed_IsOfTheFirstPassage(string question, string starts, bool misses) =>
        Assert.Equal(misses, Ranked(question, starts).MissesWhatWasNamed);

    private static RankedPassages Ranked(string question, string starts)
    {
        var features = new double[Enum.GetValues<RankingFeature>().Length];
        var candidates = starts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(start => new Candidate(Small[start], Found: 1, features));
        return new RankedPassages(Small.Measure(question), IsListed: false, [.. candidates]);
    }
}
