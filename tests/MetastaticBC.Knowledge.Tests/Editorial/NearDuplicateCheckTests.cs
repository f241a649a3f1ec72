using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

public sealed class NearDuplicateCheckTests
{
    private const string Passage =
        "Radiotherapy to a painful bone often eases the pain within a few weeks, and most people need one visit only. "
        + "Ask the team about pain relief for the first days, for the pain may grow before it gets less.";

    private const string OneWordChanged =
        "Radiotherapy to a painful bone often eases the pain within a few weeks, and most people need one visit only. "
        + "Ask the team about pain relief for the first nights, for the pain may grow before it gets less.";

    private const string OtherWords =
        "Bone pain mostly gets better some weeks after radiotherapy, which many people have on a single day. "
        + "Pain may get worse at first, so it is good to ask about tablets against it beforehand.";

    [Theory]
    [InlineData(Passage, 1)]
    [InlineData(OneWordChanged, 1)]
    [InlineData("**Radiotherapy** to a [painful bone](#t) often eases the pain within a few weeks, and most people need one visit only. Ask the team about pain relief for the first days, for the pain may grow before it gets less.", 1)]
    [InlineData(OtherWords, 0)]
    [InlineData("Ask the team about pain relief.", 0)]
    public void Problems_ArePassagesInNearlyTheSameWords(string other, int count)
    {
        var problems = Findings.Of(new NearDuplicateCheck(), ("a.md", $"# T\n\n{Passage}"), ("b.md", $"# U\n\nSomething else.\n\n{other}"));

        Assert.Equal(count, problems.Count);
        Assert.All(problems, problem => Assert.Equal(("kb/b.md", 5, "near-duplicate"), (problem.File, problem.Line, problem.Rule)));
        Assert.All(problems, problem => Assert.Contains("a.md, line 3", problem.WhatToDo, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_AreFoundInOneDocumentToo() => Assert.Equal(["5 near-duplicate"], Findings.In(new NearDuplicateCheck(), $"# T\n\n{Passage}\n\n{OneWordChanged}"));

    [Fact]
    public void Problems_OfTwoDocuments_AreToldOnce()
    {
        var page = string.Join("\n\n", Enumerable.Range(0, 5).Select(number => string.Join(' ', Enumerable.Range(0, 30).Select(word => $"w{number}x{word}"))));
        var problem = Assert.Single(Findings.Of(new NearDuplicateCheck(), ("a.md", page), ("b.md", page)));

        Assert.Contains("and 4 more", problem.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_NoneForShortPassagesAndRowsOfATable()
    {
        var row = $"| {Passage} | a |\n| {Passage} | b |";

        Assert.Empty(Findings.In(new NearDuplicateCheck(), $"Ring the team now.\n\nRing the team now.\n\n| c | d |\n|---|---|\n{row}\n"));
    }
}
