using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class LabelledMessageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadFile_Sections_GiveLabelAndKindToTheLinesUnderThem() =>
        Assert.Equal(
            [
                new("E", "R5", "nurse", "first"), new("E", "R5", "nurse", "second [sic]"),
                new("none", "", "nurse", "third"), new("X", "of a carer", "nurse", "fourth"),
            ],
            LabelledMessage.ReadFile(Write("nurse.txt", "[E R5]\nfirst\n  second [sic] \n[none]\nthird\n[O]\n[X of a carer]\nfourth")));

    [Fact]
    public void ReadFile_CommentsAndBlankLines_AreNoMessages() =>
        Assert.Equal(["one", "two # not a comment"], Texts("# before any section\n\n[S]\r\n # a comment\r\none\r\n\t\r\ntwo # not a comment\r\n#"));

    [Theory]
    [InlineData("S")]
    [InlineData("O")]
    [InlineData("E")]
    [InlineData("X")]
    [InlineData("personal")]
    [InlineData("none")]
    [InlineData("greeting")]
    [InlineData("thanks")]
    [InlineData("goodbye")]
    [InlineData("identity")]
    public void ReadFile_AKnownLabel_IsTaken(string label) =>
        Assert.Equal(label, Assert.Single(LabelledMessage.ReadFile(Write("a.txt", $"[{label}]\nmessage"))).Label);

    [Theory]
    [InlineData("[perhaps]")]
    [InlineData("[e R5]")]
    [InlineData("[Greeting]")]
    [InlineData("[ E]")]
    [InlineData("[]")]
    public void ReadFile_AnUnknownLabel_NamesFileAndLine(string section) => AssertRefused($"# comment\n[E]\nmessage\n{section}\nmessage\n", line: 4);

    [Fact]
    public void ReadFile_ALineBeforeAnySection_NamesFileAndLine() => AssertRefused("# comment\n\nmessage\n[E]\n", line: 3);

    [Fact]
    public void ReadFolder_TakesTextFilesInOrdinalOrder()
    {
        foreach (var name in (string[])["b.txt", "a.txt", "C.txt", "notes.md"])
            Write(name, $"[E]\nof {name}");
        Directory.CreateDirectory(Path.Combine(_folder, "d.txt"));

        Assert.Equal(["of C.txt", "of a.txt", "of b.txt"], LabelledMessage.ReadFolder(_folder).Select(message => message.Text));
    }

    [Fact]
    public void ReadFolder_OneBrokenFile_IsRefused()
    {
        Write("a.txt", "[E]\nmessage");
        var path = Write("b.txt", "message");

        Assert.StartsWith($"{path}:1: ", Assert.Throws<FormatException>(() => LabelledMessage.ReadFolder(_folder)).Message, StringComparison.Ordinal);
    }

    private void AssertRefused(string text, int line)
    {
        var path = Write("a.txt", text);
        Assert.StartsWith($"{path}:{line}: ", Assert.Throws<FormatException>(() => LabelledMessage.ReadFile(path)).Message, StringComparison.Ordinal);
    }

    private IEnumerable<string> Texts(string text) => LabelledMessage.ReadFile(Write("a.txt", text)).Select(message => message.Text);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
