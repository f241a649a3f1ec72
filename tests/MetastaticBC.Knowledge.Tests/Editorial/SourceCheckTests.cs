using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class SourceCheckTests
{
    [Theory]
    [InlineData("# T\n\nText.", "1 no-source")]
    [InlineData("---\nedition: second\n---\nText.", "1 no-source")]
    [InlineData("---\npublisher: Harbour Clinic\n---\nText.", "")]
    [InlineData("---\nurl: https://harbour.example\n---\nText.", "")]
    [InlineData("---\nsources:\n  - name: A study\n---\nText.", "")]
    public void Problems_AreDocumentsThatNameNoSource(string text, string expected) => Assert.Equal(expected, string.Concat(Findings.In(new SourceCheck(), text)));

    [Theory]
    [InlineData("A page\nBy Harbour Clinic\n\nSome text.", 0)]
    [InlineData("A page\n\nSome text.", 1)]
    public void Problems_OfPlainText_SayWhatPlainTextCanDo(string text, int count)
    {
        var problems = Findings.Of(new SourceCheck(), ("a.txt", text));

        Assert.Equal(count, problems.Count);
        Assert.All(problems, problem => Assert.DoesNotContain("front matter", problem.WhatToDo, StringComparison.Ordinal));
    }
}
