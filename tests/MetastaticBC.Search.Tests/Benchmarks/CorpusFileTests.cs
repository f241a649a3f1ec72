using MetastaticBC.Benchmarks.Inputs;

namespace MetastaticBC.Search.Tests.Benchmarks;

public sealed class CorpusFileTests
{
    [Fact]
    public void Read_IgnoresOtherFields_AndAllowsNoTitle()
    {
        using var file = new TemporaryFile("c.jsonl", """
            {"id": "a1", "title": "Bone", "text": "Bones\nhurt.", "source": [1]}
            {"id": 2, "title": " ", "text": "Text."}
            {"id": "3", "text": "Text."}
            """);

        Assert.Equal([new CorpusAnswer("a1", "Bone", "Bones\nhurt."), new CorpusAnswer("2", " ", "Text."), new CorpusAnswer("3", "", "Text.")], CorpusFile.Read(file.Path));
    }

    [Theory]
    [InlineData("not json", 1, "JSON object")]
    [InlineData("[1]", 1, "JSON object")]
    [InlineData("""{"id": "a", "title": "t"}""", 1, "`text`")]
    [InlineData("""{"id": "a", "title": 7, "text": "x"}""", 1, "`title`")]
    [InlineData("""{"title": "t", "text": "x"}""", 1, "`id`")]
    [InlineData("""{"id": "a b", "title": "t", "text": "x"}""", 1, "white space")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\"}\n\n{\"id\": \"a\", \"text\": \"y\"}", 3, "same `id`")]
    [InlineData("", 1, "no answer")]
    public void Read_NamesTheLineAndWhatToDo(string content, int line, string hint)
    {
        using var file = new TemporaryFile("c.jsonl", content);

        var fault = Assert.Throws<InputException>(() => CorpusFile.Read(file.Path));

        Assert.StartsWith($"{file.Path}:{line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Message, StringComparison.Ordinal);
    }
}
