using MetastaticBC.Answers.Ranking;
using MetastaticBC.Answers.Tests.Ranking;
using MetastaticBC.Answers.Training;

namespace MetastaticBC.Answers.Tests.Training;

public sealed class JudgedSetTests
{
    [Fact]
    public void Lists_AreOfCoveredQuestionsWithWhatIsRight()
    {
        var list = Assert.Single(TinySets.Of(TinySets.Animals, TinySets.Answered("a", "what do okapis eat", "Okapis eat", "Tapirs eat"), TinySets.NearMiss("b", "where do okapis swim")).Lists());

        Assert.Equal(4, list.Right.Count);
        Assert.Equal(2, list.Right.Count(right => right));
        Assert.All(list.Candidates, candidate => Assert.Equal(Enum.GetValues<RankingFeature>().Length, candidate.Count));

        // Okapis eat leaves: all that is asked stands there.
        Assert.True(list.Right[0]);
        Assert.Equal(1, list.Candidates[0][(int)RankingFeature.Cover], 12);
    }

    [Theory]
    [InlineData("tapirs", "Tapirs eat")]
    [InlineData("tapirs", "Okapis doze")]
    [InlineData("numbats", "Okapis doze")]
    public void Lists_LeaveOutWhatTellsNothing(string question, string gold) => Assert.Empty(TinySets.Of(TinySets.Animals, TinySets.Answered("a", question, gold)).Lists());

    [Fact]
    public void Found_TellsOfEachQuestionAndOnceMoreWithoutItsAnswers()
    {
        var found = Found(TinySets.Of(TinySets.Animals, TinySets.NearMiss("a", "okapi swim"), TinySets.Answered("b", "what do okapis eat", "Okapis eat")));

        Assert.Equal([ExampleKind.Uncovered, ExampleKind.Covered, ExampleKind.Masked], found.Select(entry => entry.Kind));
        Assert.Equal([false, true, false], found.Select(entry => entry.IsRight));
        Assert.Equal("Okapis eat leaves.", found[1].Found.Candidates[0].Passage.Text);
    }

    [Fact]
    public void Found_Masked_TakesTheWholeSectionAway()
    {
        var masked = Found(TinySets.Of(TinySets.Animals, TinySets.Answered("a", "what do okapis eat", "Okapis eat")))[^1];

        Assert.Equal(["Rest", "Rest"], masked.Found.Candidates.Select(candidate => candidate.Passage.HeadingPath.Single()));
    }

    [Fact]
    public void Found_AWrongFirstPassage_IsNotRight() =>
        Assert.False(Found(TinySets.Of(TinySets.Animals, TinySets.Answered("a", "what do okapis eat", "Okapis doze")))[0].IsRight);

    [Fact]
    public void Found_GoesByTheWeights()
    {
        var set = TinySets.Of(TinySets.Animals, TinySets.Answered("a", "what do okapis eat", "Okapis eat"));

        Assert.NotEqual("Okapis eat leaves.", Found(set, -1)[0].Found.Candidates[0].Passage.Text);
    }

    [Fact]
    public void Found_Nothing_IsNotRight()
    {
        var found = Found(TinySets.Of(TinySets.Animals, TinySets.NearMiss("a", "numbats")));

        Assert.Empty(Assert.Single(found).Found.Candidates);
        Assert.False(found[0].IsRight);
    }

    private static List<(RankedPassages Found, bool IsRight, ExampleKind Kind)> Found(JudgedSet set, double weight = 1) =>
        [.. set.Found(SmallRanking.Weights((RankingFeature.Cover, weight)))];
}
