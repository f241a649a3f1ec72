using MetastaticBC.Benchmarks.Inputs;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class QuestionFileTests
{
    [Fact]
    public void Read_BareLines_AreNumbered()
    {
        using var file = new TemporaryFile("q.txt", "What is it?\n\nWhy?\n");

        Assert.Equal([new BenchmarkQuestion("1", "What is it?"), new BenchmarkQuestion("3", "Why?")], QuestionFile.Read(file.Path));
    }

    [Theory]
    [InlineData("q.jsonl")]
    [InlineData("q.jsonl.gz")]
    public void Read_JsonLines_CarryTheirIds(string name)
    {
        using var file = new TemporaryFile(name, """{"id": "a1", "question": "What is it?"}""");

        Assert.Equal([new BenchmarkQuestion("a1", "What is it?")], QuestionFile.Read(file.Path));
    }

    [Theory]
    [InlineData("q.jsonl", """{"id": "a1"}""", "`question`")]
    [InlineData("q.txt", " \n", "no question")]
    public void Read_NamesTheLineAndWhatToDo(string name, string content, string hint)
    {
        using var file = new TemporaryFile(name, content);

        var fault = Assert.Throws<InputException>(() => QuestionFile.Read(file.Path));

        Assert.StartsWith($"{file.Path}:1: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Message, StringComparison.Ordinal);
    }
}
