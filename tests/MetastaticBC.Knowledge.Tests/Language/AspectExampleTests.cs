using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class AspectExampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadFolder_GivesAspectsVoiceAndText()
    {
        Write("nurse.txt", "# comment\nwhat\tWhat is it?\n\n  side-effects+Manage \t  What helps? \r\n");

        var examples = AspectExample.ReadFolder(_folder);

        Assert.Equal([("nurse", "What is it?"), ("nurse", "What helps?")], examples.Select(example => (example.Voice, example.Text)));
        Assert.Equal([Aspect.What], examples[0].Aspects);
        Assert.Equal([Aspect.SideEffects, Aspect.Manage], examples[1].Aspects);
    }

    [Fact]
    public void ReadFolder_TakesTextFilesInOrdinalOrder()
    {
        foreach (var name in (string[])["b.txt", "a.txt", "C.txt", "notes.md"])
            Write(name, $"what\tof {name}");

        Assert.Equal(["of C.txt", "of a.txt", "of b.txt"], AspectExample.ReadFolder(_folder).Select(example => example.Text));
    }

    [Fact]
    public void ReadFolder_EveryAspectIsKnownByItsName()
    {
        Write("a.txt", string.Join('\n', Enum.GetNames<Aspect>().Select(name => $"{name}\ttext")));

        Assert.Equal(Enum.GetValues<Aspect>(), AspectExample.ReadFolder(_folder).Select(example => example.Aspects.Single()));
    }

    [Theory]
    [InlineData("what is it?")]
    [InlineData("what\t")]
    [InlineData("what\tone\ttwo")]
    [InlineData("nonsense\ttext")]
    [InlineData("what+nonsense\ttext")]
    [InlineData("what+\ttext")]
    [InlineData("what+kinds+cost\ttext")]
    [InlineData("3\ttext")]
    [InlineData("-3\ttext")]
    [InlineData("what+ 3\ttext")]
    [InlineData("what,kinds\ttext")]
    public void ReadFolder_AnotherLine_NamesFileAndLine(string line)
    {
        var path = Write("a.txt", $"# comment\nwhat\ttext\n{line}\n");

        Assert.StartsWith($"{path}:3: ", Assert.Throws<FormatException>(() => AspectExample.ReadFolder(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_TeachEveryAspectInManyVoices()
    {
        var examples = AspectExample.ReadFolder(Path.Combine(Repository.Root, "knowledge", "training", "aspects"));

        Assert.All(Enum.GetValues<Aspect>(), aspect => Assert.True(examples.Where(example => example.Aspects.Contains(aspect)).Select(example => example.Voice).Distinct().Count() >= 5, aspect.ToString()));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
