using MetastaticBC.Benchmarks.Inputs;
using MetastaticBC.Benchmarks.Ranking;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class RunFileTests
{
    [Fact]
    public void Write_IsALineADocument_WithTheScoreInFull()
    {
        using var run = new StringWriter();

        RunFile.Write(run, new BenchmarkQuestion("q1", "?"), [new(1, 12.000000000000002), new(0, 0.5)], [new("a", "", "x"), new("b", "", "y")]);

        Assert.Equal("q1 b 12.000000000000002\nq1 a 0.5\n", run.ToString());
    }
}
