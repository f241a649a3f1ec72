using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class CodeFenceCheckTests
{
    [Theory]
    [InlineData("```\ncode\n\n## Heading\n\nText.", true)]
    [InlineData("~~~~\ncode\n~~~\n\nText.", true)]
    [InlineData("```\ncode\n~~~\n\nText.", true)]
    [InlineData("```text\ncode\n```\n\nText.", false)]
    [InlineData("~~~\ncode\n~~~~~\n\nText.", false)]
    [InlineData("``` is three signs ``` in text.", false)]
    [InlineData("Text.\n\n``two`` signs.", false)]
    public void Problems_AreFencesThatNothingCloses(string text, bool expected)
    {
        var problems = Findings.Of(new CodeFenceCheck(), ("a.md", $"# T\n\n{text}\n"));

        Assert.Equal(expected ? [(3, "unclosed-fence", true)] : [], problems.Select(problem => (problem.Line, problem.Rule, problem.IsError)));
    }

    [Fact]
    public void Problems_NoneInPlainText() => Assert.Empty(Findings.Of(new CodeFenceCheck(), ("a.txt", "A page\n\n```\nText that stands here.\n")));
}
