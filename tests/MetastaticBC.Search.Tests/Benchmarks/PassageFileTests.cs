using MetastaticBC.Benchmarks.Inputs;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class PassageFileTests
{
    [Fact]
    public void Read_TakesTheIdBeforeTheFirstTab()
    {
        using var file = new TemporaryFile("p.tsv", "a#0\tOne text.\n\na#1\tTwo\ttabs.\n");

        Assert.Equal([new PassageLine("a#0", "One text."), new PassageLine("a#1", "Two\ttabs.")], PassageFile.Read(file.Path));
    }

    [Fact]
    public void Read_StopsAtTheLimit()
    {
        using var file = new TemporaryFile("p.tsv", "a\tOne.\nb\tTwo.\nno tab\n");

        Assert.Equal(2, PassageFile.Read(file.Path, limit: 2).Count);
    }

    [Theory]
    [InlineData("a\tOne.\nno tab\n", 2)]
    [InlineData("a\tOne.\n\n\tno id\n", 3)]
    [InlineData("a\t  \n", 1)]
    [InlineData("", 1)]
    public void Read_NamesTheLineThatIsNoPassage(string content, int line)
    {
        using var file = new TemporaryFile("p.tsv", content);

        var fault = Assert.Throws<InputException>(() => PassageFile.Read(file.Path));

        Assert.StartsWith($"{file.Path}:{line}: this ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("`id TAB text`", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_IsReadBackTheSame()
    {
        var passage = new PassageLine("g1", "A text.");
        using var file = new TemporaryFile("p.tsv", PassageFile.Line(passage));

        Assert.Equal([passage], PassageFile.Read(file.Path));
    }
}
