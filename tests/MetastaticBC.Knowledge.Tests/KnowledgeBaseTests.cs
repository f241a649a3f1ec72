namespace MetastaticBC.Knowledge.Tests;

public sealed class KnowledgeBaseTests
{
    [Fact]
    public void Read_OrdersDocumentsById()
    {
        var load = KnowledgeBase.Read([Sources.File("b.md", "B."), Sources.File("B.md", "C."), Sources.File("a/b.md", "A.")]);
        Assert.Equal(["B.md", "a/b.md", "b.md"], load.Knowledge.Documents.Select(document => document.Id));
    }

    [Fact]
    public void Read_LeavesNoDocumentWhereOneIsBroken()
    {
        var load = KnowledgeBase.Read([Sources.File("a.md", "# T\n\nText."), Sources.File("b.md", ""), Sources.Bytes("c.md", [0xFF])]);
        Assert.False(load.IsUsable);
        Assert.Empty(load.Knowledge.Passages);
        Assert.Equal(["kb/b.md no-text", "kb/c.md not-utf-8"], load.Problems.Where(problem => problem.IsError).Select(problem => $"{problem.File} {problem.Rule}"));
    }

    [Fact]
    public void Read_KeepsTheSafetyTextsWithoutDocuments()
    {
        var knowledge = KnowledgeBase.Read([]).Knowledge;
        Assert.NotEmpty(knowledge.Signposts.All);
        Assert.NotEmpty(knowledge.Replies[Knowledge.Language.ReplyKey.Crisis]);
        Assert.NotEmpty(knowledge.Lexicon.Sets);
        Assert.Same(Knowledge.Language.LinearModel.BuiltInSafety, knowledge.SafetyModel);
    }

    [Fact]
    public void Read_KeepsDocumentsWhereASettingsFileIsBroken()
    {
        var broken = new KnowledgeSettings(Sources.File("signposts.yaml", "["), Sources.File("replies.yaml", "["), Sources.File("lexicon.txt", ""));
        var load = KnowledgeBase.Read([Sources.File("a.md", "# T\n\nText.")], broken);
        Assert.True(load.IsUsable);
        Assert.Equal(["kb/signposts.yaml", "kb/replies.yaml", "kb/lexicon.txt"], load.Problems.Select(problem => problem.File));
    }

    [Fact]
    public void Read_HashesTheBytesOfTheFile() =>
        Assert.Equal(
            "dffd6021bb2bd5b0af676290809ec3a53191dd81c7f70a4b28688a362182986f",
            KnowledgeBase.Read([Sources.File("a.md", "Hello, World!")]).Knowledge.Documents[0].Sha256);
}
