using MetastaticBC.Benchmarks.Inputs;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class TextFileTests
{
    [Theory]
    [InlineData("lines.txt")]
    [InlineData("lines.txt.gz")]
    public void Lines_AreNumbered_PackedOrNot(string name)
    {
        using var file = new TemporaryFile(name, "née\n\nlast");

        Assert.Equal([(1, "née"), (2, ""), (3, "last")], TextFile.Lines(file.Path));
    }

    [Theory]
    [InlineData("lines.txt")]
    [InlineData("lines.txt.gz")]
    public void Create_WritesWhatLinesReads(string name)
    {
        using var file = new TemporaryFile(name, "");
        using (var writer = TextFile.Create(file.Path))
            writer.WriteLine("née");

        Assert.Equal([(1, "née")], TextFile.Lines(file.Path));
    }

    [Fact]
    public void Lines_OfAMissingFile_SayWhatToDo()
    {
        var fault = Assert.Throws<InputException>(() => TextFile.Lines("/nowhere/at-all").Count());

        Assert.StartsWith("/nowhere/at-all:1: name a file", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_OfAFileThatIsNotPackedAsItsNameSays_SayWhatToDo()
    {
        using var file = new TemporaryFile("lines.gz", [(byte)'p', (byte)'l', (byte)'a', (byte)'i', (byte)'n']);

        Assert.Contains(":1: name a file", Assert.Throws<InputException>(() => TextFile.Lines(file.Path).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_ThatAreNotUtf8_SayWhatToDo()
    {
        using var file = new TemporaryFile("lines.txt", [(byte)'a', 0xFF, 0x80]);

        Assert.Contains("UTF-8", Assert.Throws<InputException>(() => TextFile.Lines(file.Path).Count()).Message, StringComparison.Ordinal);
    }
}
