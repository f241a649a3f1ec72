using MetastaticBC.Answers.Understanding;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Answers.Tests.Understanding;

public sealed class AspectScoresTests
{
    [Fact]
    public void Unknown_MakesEveryAspectAsLikely()
    {
        Assert.Equal(Enum.GetValues<Aspect>().Length, AspectScores.Count);
        Assert.All(Enum.GetValues<Aspect>(), aspect => Assert.Equal(1.0 / AspectScores.Count, AspectScores.Unknown[aspect], 12));
        Assert.Equal(Aspect.What, AspectScores.Unknown.Best);
    }

    [Fact]
    public void Of_APointMakesAnAspectLikelierByTheSteepness()
    {
        var scores = AspectScores.Of(Scores((Aspect.Cost, 2), (Aspect.Cure, 1)), steepness: 3);

        Assert.Equal(Math.Exp(3), scores[Aspect.Cost] / scores[Aspect.Cure], 9);
        Assert.Equal(Math.Exp(6), scores[Aspect.Cost] / scores[Aspect.What], 9);
        Assert.Equal(1, Enum.GetValues<Aspect>().Sum(aspect => scores[aspect]), 12);
        Assert.Equal(Aspect.Cost, scores.Best);
    }

    [Theory]
    [InlineData(1e6)]
    [InlineData(-1e6)]
    public void Of_LargeScores_StaysAShare(double score)
    {
        var scores = AspectScores.Of(Scores((Aspect.Cost, score)), steepness: 5);

        Assert.All(Enum.GetValues<Aspect>(), aspect => Assert.InRange(scores[aspect], 0, 1));
        Assert.Equal(score > 0 ? 1 : 0, scores[Aspect.Cost]);
    }

    [Fact]
    public void Best_OfEquals_IsTheFirst() => Assert.Equal(Aspect.Cure, AspectScores.Of(Scores((Aspect.Cost, 2), (Aspect.Cure, 2)), 1).Best);

    [Fact]
    public void Agreement_IsOneWithItselfAndNearZeroWithAnother()
    {
        var (cost, cure) = (AspectScores.Of(Scores((Aspect.Cost, 9)), 5), AspectScores.Of(Scores((Aspect.Cure, 9)), 5));

        Assert.Equal(1, cost.Agreement(cost), 12);
        Assert.InRange(cost.Agreement(cure), 0, 1e-6);
    }

    [Fact]
    public void Agreement_IsTheCosine()
    {
        var (one, other) = (AspectScores.Of(Scores((Aspect.Cost, 1)), 1), AspectScores.Unknown);
        var shares = Enum.GetValues<Aspect>().Select(aspect => one[aspect]).ToList();
        var expected = shares.Sum() / Math.Sqrt(AspectScores.Count * shares.Sum(share => share * share));

        Assert.Equal(expected, one.Agreement(other), 12);
        Assert.Equal(one.Agreement(other), other.Agreement(one), 12);
        Assert.InRange(expected, 0.5, 0.99);
    }

    /// <summary>0 for every other aspect.</summary>
    private static double[] Scores(params (Aspect Aspect, double Score)[] known)
    {
        var scores = new double[AspectScores.Count];
        foreach (var (aspect, score) in known)
            scores[(int)aspect] = score;
        return scores;
    }
}
