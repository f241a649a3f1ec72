using MetastaticBC.Benchmarks.Ranking;
using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class KnownItemFiguresTests
{
    [Fact]
    public void ToFigures_CountsFirstReciprocalAndFound()
    {
        var known = new KnownItemFigures();
        foreach (var rank in (int[])[1, 2, 0, 10])
            known.Add(rank);

        var figures = known.ToFigures();

        Assert.Equal((0.25, (1 + 0.5 + 0.1) / 4, 0.75), (figures[FigureNames.First], figures[FigureNames.Reciprocal], figures[FigureNames.Recall]));
    }

    [Fact]
    public void ToFigures_NoQuestion_IsNoFigure() => Assert.Empty(new KnownItemFigures().ToFigures().Names);
}
