using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class DeadAnchorCheckTests
{
    private const string Other = "# Bones\n\n## What helps? (tablets)\n\nText.\n\n## Twice\n\nText.\n\n## Twice\n\nText.\n";

    [Theory]
    [InlineData("#my-own-heading", "")]
    [InlineData("#My-Own-Heading", "")]
    [InlineData("#page", "")]
    [InlineData("#nowhere", "5 dead-anchor")]
    [InlineData("bones.md", "")]
    [InlineData("./bones.md#what-helps-tablets", "")]
    [InlineData("bones.md#twice-1", "")]
    [InlineData("bones.md#twice-2", "5 dead-anchor")]
    [InlineData("bones.md#what-helps", "5 dead-anchor")]
    [InlineData("missing.md", "5 dead-anchor")]
    [InlineData("../bones.md", "5 dead-anchor")]
    [InlineData("sub/deep.md", "")]
    [InlineData("/bones.md#bones", "")]
    [InlineData("<bones.md#bones>", "")]
    [InlineData("bones.md#bones \"A title\"", "")]
    [InlineData("https://harbour.example/x#y", "")]
    [InlineData("mailto:team@harbour.example", "")]
    [InlineData("//harbour.example/x", "")]
    public void Problems_AreLinksThatLeadNowhere(string target, string expected)
    {
        var text = $"# Page\n\n## My own heading\n\nSee [this]({target}).\n";
        var problems = Findings.Of(new DeadAnchorCheck(), ("a.md", text), ("bones.md", Other), ("sub/deep.md", "Text."));

        Assert.Equal(expected, string.Join('|', problems.Select(problem => $"{problem.Line} {problem.Rule}")));
    }

    [Theory]
    [InlineData("`[a](#nowhere)` is code.")]
    [InlineData("```\n[a](#nowhere)\n```")]
    [InlineData("![a](picture.png) is a picture.")]
    [InlineData("A sign \\[a](#nowhere) only, or [a] (b).")]
    public void Problems_NoneWhereThereIsNoLink(string text) => Assert.Empty(Findings.In(new DeadAnchorCheck(), text));

    [Fact]
    public void Problems_ComeFromTheFolderOfTheDocument()
    {
        var problems = Findings.Of(new DeadAnchorCheck(), ("sub/a.md", "Text.\n\nSee [b](../b.md) and [c](b.md)."), ("b.md", "Text."));

        Assert.Equal(("kb/sub/a.md", 3), (Assert.Single(problems).File, problems[0].Line));
    }
}
