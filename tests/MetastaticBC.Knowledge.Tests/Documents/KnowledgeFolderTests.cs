using System.Runtime.Versioning;

namespace MetastaticBC.Knowledge.Tests.Documents;

public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_TellsOfAMissingFolder() => AssertFault(Path.Combine(_folder, "missing"), "no-folder");

    [Fact]
    public void Open_TellsOfAnEmptyFolder() => AssertFault(_folder, "empty-folder");

    [Fact]
    public void Open_TellsOfAnEmptyDocumentsFolder()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "documents"));
        Write("a.md", "# T\n\nText.");
        AssertFault(_folder, "empty-folder");
    }

    [Fact]
    public void Open_TakesAPileOfDocuments()
    {
        Write("b.txt", "A Page\n\nText of it.");
        Write("sub/A.MD", "Text.");
        Write("a.md", "# T\n\nText.");
        Write("lexicon.txt", "bone, bones");
        Write("training/x.txt", "Text.");
        Write("sub/lexicon.txt", "Not reserved here.");
        Write("notes.docx", "Text.");
        Write(".hidden.md", "Text.");
        Write(".git/x.md", "Text.");
        Assert.Equal(["a.md", "b.txt", "sub/A.MD", "sub/lexicon.txt"], Ids());
    }

    [Fact]
    public void Open_PrefersTheDocumentsFolder()
    {
        Write("a.md", "# T\n\nText.");
        Write("documents/deep/b.md", "Text.");
        Write("documents/B.md", "Text.");
        Write("documents/lexicon.txt", "A page on words.");
        Assert.Equal(["documents/B.md", "documents/deep/b.md", "documents/lexicon.txt"], Ids());
    }

    [Fact]
    public void Open_RefusesAFileThatIsTooLarge()
    {
        Write("a.md", "# T\n\nText.");
        using (var file = File.Create(Path.Combine(_folder, "b.md")))
            file.SetLength(50L * 1024 * 1024);
        var load = KnowledgeBase.Open(_folder);
        Assert.False(load.IsUsable);
        var problem = Assert.Single(load.Problems);
        Assert.Equal("file-too-large", problem.Rule);
        Assert.Contains("52,428,800", problem.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_TellsOfAFileThatCannotBeRead()
    {
        Write("a.md", "# T\n\nText.");
        Write("c.md", "<!-- open");
        File.CreateSymbolicLink(Path.Combine(_folder, "b.md"), Path.Combine(_folder, "gone.md"));
        var load = KnowledgeBase.Open(_folder);
        Assert.False(load.IsUsable);
        Assert.Contains(load.Problems, problem => problem.Rule == "unreadable" && problem.File == Path.Combine(_folder, "b.md"));
        Assert.Contains(load.Problems, problem => problem.Rule == "open-comment");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Open_TellsOfAFolderThatCannotBeRead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Needs an account that file permissions hold for.");
        Write("a.md", "# T\n\nText.");
        Write("closed/b.md", "Text.");
        var closed = Path.Combine(_folder, "closed");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            AssertFault(_folder, "unreadable");
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Open_KeepsTheDocumentsWhereASettingsFileIsTooLarge()
    {
        Write("a.md", "# T\n\nText.");
        using (var file = File.Create(Path.Combine(_folder, "signposts.yaml")))
            file.SetLength(50L * 1024 * 1024);
        var load = KnowledgeBase.Open(_folder);
        Assert.True(load.IsUsable);
        Assert.Equal("file-too-large", Assert.Single(load.Problems).Rule);
        Assert.NotEmpty(load.Knowledge.Signposts.All);
    }

    [Fact]
    public void Open_NamesFilesAsTheOperatorFindsThem()
    {
        Write("documents/a.md", "---\ntitel: T\n---\nText.");
        var problem = KnowledgeBase.Open(_folder).Problems[0];
        Assert.Equal(Path.Combine(_folder, "documents", "a.md"), problem.File);
        Assert.StartsWith($"{problem.File}:2: warning: ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Version_DoesNotGoByTheOrderOnDisk()
    {
        string[] names = ["a.md", "b/c.md", "B.txt", "z.md"];
        foreach (var name in names)
            Write("one/" + name, $"Text of it in {name}.");
        foreach (var name in names.Reverse())
            Write("two/" + name, $"Text of it in {name}.");
        Assert.Equal(Version("one"), Version("two"));
    }

    [Fact]
    public void Version_ChangesWithAnyByte()
    {
        var versions = new List<string>();
        foreach (var (name, text) in new[]
        {
            ("a.md", "Text."), ("a.md", "Text.\n"), ("a.md", "\uFEFFText."), ("b.md", "Text."), ("lexicon.txt", "a, b"), ("lexicon.txt", "a, b "),
            ("signposts.yaml", "#"), ("replies.yaml", "#"),
        })
        {
            Write(name, text);
            versions.Add(KnowledgeBase.Open(_folder).Knowledge.Version);
        }

        Assert.Equal(versions.Count, versions.Distinct().Count());
        Assert.All(versions, version => Assert.Matches("^[0-9a-f]{16}$", version));
    }

    private string Version(string below) => KnowledgeBase.Open(Path.Combine(_folder, below)).Knowledge.Version;

    private IEnumerable<string> Ids()
    {
        var load = KnowledgeBase.Open(_folder);
        Assert.DoesNotContain(load.Problems, problem => problem.IsError);
        return load.Knowledge.Documents.Select(document => document.Id);
    }

    private static void AssertFault(string folder, string rule)
    {
        var load = KnowledgeBase.Open(folder);
        Assert.False(load.IsUsable);
        Assert.Equal(rule, Assert.Single(load.Problems).Rule);
        Assert.NotEmpty(load.Knowledge.Signposts.All);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
