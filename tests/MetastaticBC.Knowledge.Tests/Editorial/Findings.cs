using MetastaticBC.Knowledge.Editorial;

namespace MetastaticBC.Knowledge.Tests.Editorial;

/// <summary>What a check finds in documents that a test writes.</summary>
internal static class Findings
{
    /// <summary>In one document <c>a.md</c>: <c>line rule</c> each, in an editor's order.</summary>
    public static string[] In(IEditorialCheck check, string text) => [.. Of(check, ("a.md", text)).Select(problem => $"{problem.Line} {problem.Rule}")];

    public static IReadOnlyList<KnowledgeProblem> Of(IEditorialCheck check, params IEnumerable<(string Id, string Text)> documents)
    {
        var load = KnowledgeBase.Read(documents.Select(document => Sources.File(document.Id, document.Text)));
        Assert.True(load.IsUsable, string.Join('\n', load.Problems));
        return EditorialChecks.InOrder(check.Problems(load.Knowledge));
    }
}
