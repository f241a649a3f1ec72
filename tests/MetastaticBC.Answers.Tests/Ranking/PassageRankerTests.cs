using MetastaticBC.Answers.Ranking;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Ranking;

public sealed class PassageRankerTests
{
    private static readonly SmallRanking Small = new(
        "# Night\n\n## Rest\n\nOkapis sleep on grass.\n\n## Okapis\n\nThey graze, and okapis run.\n",
        "---\nquestions:\n  Moas: [where do okapis sleep]\n---\n# Day\n\n## Moas\n\nMoas only, and an okapi.\n\n## Gnus\n\nOkapis and gnus.\n\nOkapis and gnus.\n");

    [Fact]
    public void Rank_OrdersByTheWeightedSum()
    {
        var (up, down) = (Small.Rank("okapi", (RankingFeature.CoverHeading, 2)), Small.Rank("okapi", (RankingFeature.CoverHeading, -2)));

        Assert.Equal("They graze, and okapis run.", up.Candidates[0].Passage.Text);
        Assert.Equal([2, 0, 0, 0, 0], up.Candidates.Select(candidate => candidate.Score));
        Assert.Equal("They graze, and okapis run.", down.Candidates[^1].Passage.Text);
        Assert.Equal([0, 0, 0, 0, -2], down.Candidates.Select(candidate => candidate.Score));
    }

    [Fact]
    public void Rank_AddsUpAllFeatures()
    {
        var weights = Enum.GetValues<RankingFeature>().Select((feature, index) => (feature, (double)(index + 1))).ToArray();

        Assert.All(Small.Rank("okapi gnu", weights).Candidates, candidate =>
            Assert.Equal(candidate.Features.Select((value, index) => value * (index + 1)).Sum(), candidate.Score, 10));
    }

    [Fact]
    public void Rank_PutsEqualsInPassageOrder() => Assert.Equal([0, 1, 2, 3, 4], Ordinals(Small.Rank("okapi")));

    [Fact]
    public void Rank_PutsTheListedSectionBeforeABetterOne()
    {
        var listed = Small.Rank("Where do okapis sleep?", (RankingFeature.CoverSentence, 1));
        var other = Small.Rank("Where do okapis sleep now?", (RankingFeature.CoverSentence, 1));

        Assert.True(listed.IsListed);
        Assert.Equal("Moas only, and an okapi.", listed.Candidates[0].Passage.Text);
        Assert.True(listed.Candidates[0].Score < listed.Candidates[1].Score);
        Assert.False(other.IsListed);
        Assert.Equal("Okapis sleep on grass.", other.Candidates[0].Passage.Text);
    }

    [Fact]
    public void Rank_LeavesOutWhatMayNotBeQuoted()
    {
        var ranked = Small.Ranker((RankingFeature.CoverHeading, 1)).Rank(Small.Question("okapi"), passage => passage.Document.Title == "Day");

        Assert.Equal([2, 3, 4], Ordinals(ranked));
    }

    [Fact]
    public void Rank_WhereNothingIsFound_IsEmpty()
    {
        var ranked = Small.Rank("numbat", (RankingFeature.Cover, 1));

        Assert.Empty(ranked.Candidates);
        Assert.False(ranked.IsListed);
    }

    [Fact]
    public void Constructor_WantsAWeightForEveryFeature() =>
        Assert.Throws<KeyNotFoundException>(() => new PassageRanker(Small.Candidates, new Answers.Quotes.ListedQuestions([]), new NamedWeights([new("Cover", 1)])));

    private static IEnumerable<int> Ordinals(RankedPassages ranked) => ranked.Candidates.Select(candidate => candidate.Passage.Ordinal);
}
