using System.Text;
using MetastaticBC.Knowledge.Documents;
using MetastaticBC.Knowledge.Passages;

namespace MetastaticBC.Knowledge.Tests;

/// <summary>Source files made of strings and bytes, and what the readers make of them.</summary>
internal static class Sources
{
    public static SourceFile File(string id, string text) => Bytes(id, Encoding.UTF8.GetBytes(text));

    public static SourceFile Bytes(string id, byte[] bytes) => new(id, "kb/" + id, bytes);

    /// <summary>One document by itself; it must be usable.</summary>
    public static KnowledgeBase Open(string id, string text)
    {
        var load = KnowledgeBase.Read([File(id, text)]);
        Assert.True(load.IsUsable, string.Join('\n', load.Problems));
        return load.Knowledge;
    }

    public static Document Document(string id, string text) => Open(id, text).Documents[0];

    public static IReadOnlyList<Passage> Passages(string id, string text) => Open(id, text).Passages;

    /// <summary>What each passage says, in order.</summary>
    public static string[] Texts(string id, string text) => [.. Passages(id, text).Select(passage => passage.Text)];

    /// <summary>The rules of all problems of one file, each with its line: <c>3 front-matter-date</c>.</summary>
    public static string[] Problems(string id, byte[] bytes) =>
        [.. KnowledgeBase.Read([Bytes(id, bytes)]).Problems.Select(problem => $"{problem.Line} {problem.Rule}")];

    public static string[] Problems(string id, string text) => Problems(id, Encoding.UTF8.GetBytes(text));
}
