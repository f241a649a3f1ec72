using MetastaticBC.Search.Ranking;

namespace MetastaticBC.Search.Tests.Ranking;

public sealed class IdeaFrequenciesTests
{
    [Fact]
    public void Of_IsTheStrongestWordingAndAShareOfTheOthers()
    {
        var (idea, wording) = (new IdeaFrequencies(4), new Accumulator(4));
        foreach (var (passage, frequency) in ((int, double)[])[(2, 1), (1, 3)])
            wording.Add(passage, frequency);
        idea.Take(wording);
        wording.Add(2, 4);
        idea.Take(wording);

        Assert.Equal(0, wording.Count);
        Assert.Equal([2, 1], idea.Touched.ToArray());
        Assert.Equal((4.25, 3, 0), (idea.Of(2, 0.25), idea.Of(1, 0.25), idea.Of(0, 0.25)));
        Assert.Equal((4, 5), (idea.Of(2, 0), idea.Of(2, 1)));

        idea.Clear();

        Assert.Equal((0, 0), (idea.Touched.Length, idea.Of(2, 1)));
    }
}
