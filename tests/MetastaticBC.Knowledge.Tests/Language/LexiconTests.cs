using System.Text;
using MetastaticBC.Knowledge.Language;

namespace MetastaticBC.Knowledge.Tests.Language;

public sealed class LexiconTests
{
    private static readonly Lexicon BuiltIn = Lexicon.Read(null, []);

    [Fact]
    public void BuiltIn_HoldsSetsAndNoFault()
    {
        var problems = new List<KnowledgeProblem>();
        Assert.NotEmpty(Lexicon.Read(null, problems).Sets);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("a, b c, d", "a/b c/d -> a/b c/d")]
    [InlineData("a => b", "a -> b")]
    [InlineData(" a , b => c , d ", "a/b -> c/d")]
    [InlineData("# x\n\na, b\r\nc, d\r", "a/b -> a/b; c/d -> c/d")]
    [InlineData("a, b\rc, d", "a/b -> a/b; c/d -> c/d")]
    [InlineData("\uFEFFa, b", "a/b -> a/b")]
    public void Read_TakesSetsAndArrows(string text, string sets)
    {
        Assert.Equal(sets, Describe(Read(text, out var faults)));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("a, b\nalone", "2 lexicon-line")]
    [InlineData("a, b\n=> c", "2 lexicon-line")]
    [InlineData("a, b\nc =>", "2 lexicon-line")]
    [InlineData("a, b\n, ,", "2 lexicon-line")]
    [InlineData("a, b\nc => d => e", "2 lexicon-line")]
    public void Read_LeavesABrokenLineOut(string text, string fault)
    {
        Assert.Equal("a/b -> a/b", Describe(Read(text, out var faults)));
        Assert.Equal([fault], faults);
    }

    [Theory]
    [InlineData("", "1 lexicon-empty")]
    [InlineData("# nothing", "1 lexicon-empty")]
    [InlineData("alone", "1 lexicon-line")]
    [InlineData("a, b\n\0", "2 binary-file")]
    public void Read_KeepsTheBuiltInOneWhereTheFileHoldsNone(string text, string fault)
    {
        Assert.Equal(Describe(BuiltIn), Describe(Read(text, out var faults)));
        Assert.Equal([fault], faults);
    }

    private static Lexicon Read(string text, out string[] faults)
    {
        var problems = new List<KnowledgeProblem>();
        var lexicon = Lexicon.Read(Sources.Bytes("lexicon.txt", Encoding.UTF8.GetBytes(text)), problems);
        faults = [.. problems.Select(problem => $"{problem.Line} {problem.Rule}")];
        return lexicon;
    }

    private static string Describe(Lexicon lexicon) =>
        string.Join("; ", lexicon.Sets.Select(set => $"{string.Join('/', set.From)} -> {string.Join('/', set.To)}"));
}
