using MetastaticBC.Benchmarks.Timing;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class FiguresTests
{
    [Fact]
    public void Parse_ReadsWhatIsPrinted_AndPassesOverTheRest()
    {
        var printed = new Figures().Add(FigureNames.P50, 12.34).Add(FigureNames.First, 0.3767).ToString();

        var figures = Figures.Parse([.. printed.Split('\n'), "WARNING: something else", "name\tno number"]);

        Assert.Equal([FigureNames.P50, FigureNames.First], figures.Names);
        Assert.Equal((12.3, 0.3767), (figures[FigureNames.P50], figures[FigureNames.First]));
    }

    [Fact]
    public void Median_IsTakenFigureByFigure()
    {
        var runs = new[] { (1.0, 30.0), (3, 10), (2, 20) }.Select(run => new Figures().Add("a", run.Item1).Add("b", run.Item2)).ToList();

        var median = Figures.Median(runs);

        Assert.Equal((2, 20), (median["a"], median["b"]));
    }

    [Fact]
    public void RatioTable_HasARowForEachFigureOfBoth()
    {
        var own = new Figures().Add("only ours", 1).Add(FigureNames.P50, 50);
        var lucene = new Figures().Add(FigureNames.P50, 200).Add("only theirs", 1);

        Assert.Equal("\n| figure | Lucene | this engine (ratio) |\n|---|---|---|\n| p50 microseconds | 200 | 50 (0.25) |\n", RatioTable.Of(["this engine"], [own], lucene));
    }
}
