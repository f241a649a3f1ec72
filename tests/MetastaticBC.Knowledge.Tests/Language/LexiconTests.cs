using System.Globalization;
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
    [InlineData("a => b^0.5, c", "b^0.5 c^1")]
    [InlineData("a^0.25, b ^ 0.5", "a^0.25 b^0.5")]
    [InlineData("a => b c^1, d^.125", "b c^1 d^0.125")]
    public void Read_TakesWeights(string text, string to)
    {
        var set = Assert.Single(Read(text, out var faults).Sets);

        Assert.Equal("a", set.From[0]);
        Assert.Equal(to, string.Join(' ', set.To.Select(wording => string.Create(CultureInfo.InvariantCulture, $"{wording.Text}^{wording.Weight}"))));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("c => d^0")]
    [InlineData("c => d^1.01")]
    [InlineData("c => d^-0.5")]
    [InlineData("c => d^")]
    [InlineData("c => d^half")]
    [InlineData("c => d^0,5")]
    [InlineData("c => d^NaN")]
    [InlineData("c => d^1e-1")]
    [InlineData("c => d^0.5^0.5")]
    [InlineData("c => ^0.5")]
    [InlineData("c^2 => d")]
    [InlineData("c, d^0.5, e^x")]
    public void Read_LeavesALineWithABadWeightOut(string line)
    {
        var sets = Read($"a, b\n\n{line}\ne, f", out var faults).Sets;

        Assert.Equal([1, 4], sets.Select(set => set.Line));
        Assert.Equal(["3 lexicon-line"], faults);
    }

    [Fact]
    public void BuiltIn_HoldsManySetsAndNoneTwice()
    {
        Assert.True(BuiltIn.Sets.Count >= 1500);
        Assert.Distinct(BuiltIn.Sets.Select(Written));
    }

    [Fact]
    public void BuiltIn_NoSetHoldsAWordingTwice() => Assert.All(BuiltIn.Sets, set =>
    {
        Assert.Distinct(set.From);
        Assert.Distinct(set.To.Select(wording => wording.Text));
    });

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

    /// <summary>The same for sets that hold the same in another order.</summary>
    private static string Written(LexiconSet set) =>
        $"{string.Join(", ", set.From.Order(StringComparer.Ordinal))} => {string.Join(", ", set.To.OrderBy(wording => wording.Text, StringComparer.Ordinal))}";

    private static string Describe(Lexicon lexicon) =>
        string.Join("; ", lexicon.Sets.Select(set => $"{string.Join('/', set.From)} -> {string.Join('/', set.To.Select(wording => wording.Text))}"));
}
